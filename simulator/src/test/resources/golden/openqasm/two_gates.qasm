OPENQASM 2.0;
include "qelib1.inc";
// words of version 3 are names here
gate majority a,b,c { cx c,b; cx c,a; ccx a,b,c; }
gate rotated(bit, angle) in { u3(bit*angle, -angle/2, 3*angle^2) in; }
qreg for[3];
creg let[3];
x for[0];
x for[1];
barrier for;
majority for[0],for[1],for[2];
rotated(2, pi/2) for[0];
measure for -> let;
