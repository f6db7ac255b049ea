OPENQASM 3.0;
include "stdgates.inc";
// a phase of everything is seen when it is controlled
gate flip a { gphase(pi/2); rz(pi) a; }
qubit[2] q;
bit[2] c;
gphase(1.0);
h q[0];
ctrl @ gphase(pi) q[0];
h q[0];
h q[1];
ctrl @ flip q[1], q[0];
ctrl @ flip q[1], q[0];
ctrl @ inv @ U(pi, pi/3, 0) q[1], q[0];
ctrl @ U(pi, pi/3, 0) q[1], q[0];
h q[1];
c = measure q;
