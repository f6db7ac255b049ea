OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
bit first;
bit[2] second;
bit third = 1;
x q[0];
second = measure q;
int hidden = 3;
