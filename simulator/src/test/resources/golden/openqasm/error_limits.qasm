OPENQASM 3.0;
include "stdgates.inc";
qubit[1099511627776] q;
bit[1099511627776] c;
array[int[8], 100000, 100000] m;
int[65] i;
angle[80] a;
