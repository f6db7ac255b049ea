OPENQASM 3.0;
include "stdgates.inc";
// run theta=3.141592653589793 count=3 flag=true bits=[One,Zero] turn=0.0
input float theta;
input int count;
input bool flag;
input bit[2] bits;
input angle[8] turn;
qubit[3] q;
bit[3] c;
if (flag) { rx(theta) q[0]; }
for int i in [1:count] { x q[1]; }
count = 0;
if (bits[0]) x q[2];
c = measure q;
