OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
pow(0.3) @ swap q[0], q[1];
ctrl(0) @ x q[0];
gate g a { x a; }
pow(0.5) @ g q[0];
pow(2) @ pow(0.5) @ x q[0];
pow(0.5) @ pow(2) @ x q[0];
