OPENQASM 3.0;
include "stdgates.inc";
int j = 18446744073709551616;
bit[2] b = "12";
