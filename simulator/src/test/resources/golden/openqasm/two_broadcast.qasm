OPENQASM 2.0;
include "qelib1.inc";
qreg a[3];
qreg b[3];
creg c[3];
x a;
cx a,b;
cx a[0],b[0];
measure b -> c;
