OPENQASM 3.0;
include "stdgates.inc";
qubit q;
bit c;
foo q;
x r;
c = d;
y = 3;
c = bar(1);
int x = 2;
x q;
gate g a { cx a, q; }
def f() { c = 1; }
