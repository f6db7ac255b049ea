OPENQASM 3.0;
include "stdgates.inc";
const int n = 2;
qubit q;
n = 3;
n += 1;
q = 1;
pi = 3;
let a = q;
a = q;
gate g(t) b { t = 1; }
3 = 4;
