OPENQASM 2.0;
include "qelib1.inc";
qreg q[1];
creg c[1];
rx(-(pi/2)+1/2*pi+sin(0)+ln(1)+exp(0)-cos(0)+sqrt(4)-2^1+tan(0)+pi) q[0];
measure q -> c;
