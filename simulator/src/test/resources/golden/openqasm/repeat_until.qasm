OPENQASM 3.0;
include "stdgates.inc";
qubit q;
bit c;
output int[16] tries;
tries = 1;
x q;
c = measure q;
while (!c) { tries += 1; c = measure q; }
