OPENQASM 3.0;
include "stdgates.inc";
qubit q;
bit q;
gate q a { }
int n;
{ int n; }
gate g a, a { }
def f(int a, int a) { }
