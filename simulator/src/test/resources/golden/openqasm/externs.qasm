OPENQASM 3.0;
include "stdgates.inc";
extern popular(int[32], bit[4]) -> float[64];
output float x;
x = popular(1, "0000");
