OPENQASM 3.0;
include "stdgates.inc";
int n = 3;
qubit[n] q;
const int m = n;
qubit[0] r;
qubit[-1] s;
bit[2.5] t;
qubit u;
pow(n) @ x u;
pow(0.5) @ cx u, u;
def f() { switch (n) { case n { } case 1 { } case 1 { } } }
