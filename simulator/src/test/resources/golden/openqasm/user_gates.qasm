OPENQASM 3.0;
include "stdgates.inc";
gate flipped(theta) a, b { rx(theta) a; cx a, b; barrier a, b; }
gate twice a, b { flipped(pi) a, b; for int i in [0:1] { flipped(pi) a, b; } }
qubit[3] q;
bit[3] c;
twice q[0], q[1];
ctrl @ twice q[0], q[1], q[2];
inv @ twice q[0], q[1];
c = measure q;
