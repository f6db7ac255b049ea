OPENQASM 3.0;
include "stdgates.inc";
output bit[3] low;
output bit top;
uint[4] n = 13;
low = n[0:2];
top = n[3];
