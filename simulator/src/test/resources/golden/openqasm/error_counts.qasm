OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
x q[0], q[1];
cx q[0];
rx q[0];
x(1) q[0];
cu(1) q[0], q[1];
ctrl @ x q[0];
def f(int a) -> int { return a; }
int b = f();
int c = f(1, 2);
float d = sin();
