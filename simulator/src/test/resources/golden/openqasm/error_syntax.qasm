OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q
h q[0];
cx q[0] q[1];
for int i in [0:1 { x q[i]; }
if c == 1 { }
