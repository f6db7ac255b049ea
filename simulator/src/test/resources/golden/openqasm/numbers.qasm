OPENQASM 3.0;
include "stdgates.inc";
output int a;
output float b;
a = 0b1010 + 0xFF + 0o17 + 1_000;
b = 1. + .5 + 1e2 + 1.5E-1 + 1_0.2_5;
