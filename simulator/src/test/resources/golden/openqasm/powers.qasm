OPENQASM 3.0;
include "stdgates.inc";
// pow(1/2) twice is the gate: every pair below flips its qubit
qubit[8] q;
bit[8] c;
pow(0.5) @ x q[0]; pow(0.5) @ x q[0];
pow(1/2.0) @ y q[1]; pow(0.5) @ y q[1];
h q[2]; pow(0.25) @ z q[2]; pow(0.75) @ z q[2]; h q[2];
pow(0.5) @ rx(pi) q[3]; pow(0.5) @ rx(pi) q[3];
pow(1.5) @ U(pi, 0, pi) q[4]; pow(-0.5) @ U(pi, 0, pi) q[4];
pow(3) @ x q[5];
pow(-1) @ sx q[6]; inv @ sx q[6];
pow(0) @ x q[7]; x q[7];
c = measure q;
