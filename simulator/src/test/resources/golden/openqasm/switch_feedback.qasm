OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
bit[2] c;
h q[0];
h q[1];
c = measure q[0:1];
switch (int(c)) {
  case 0 { }
  case 1, 2 { x q[2]; }
  case 3 { reset q[2]; }
}
bit r = measure q[2];
