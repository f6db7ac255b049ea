OPENQASM 3.0;
include "stdgates.inc";
bit[2] c;
x $3;
cx $3, $1;
c[0] = measure $1;
c[1] = measure $0;
