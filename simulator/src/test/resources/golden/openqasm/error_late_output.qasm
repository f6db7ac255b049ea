OPENQASM 3.0;
include "stdgates.inc";
qubit q;
bit a;
if (a) { end; }
bit b;
int n;
output bit c;
