OPENQASM 3.0;
include "stdgates.inc";
def f(mutable array[int[8], #dim = 1] a) { a[0] = 1; }
