OPENQASM 2.0;
include "qelib1.inc";
qreg q[1];
creg a[1];
creg b[1];
x q[0];
measure q[0] -> a[0];
reset q[0];
measure q[0] -> b[0];
