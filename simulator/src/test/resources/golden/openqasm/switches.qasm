OPENQASM 3.0;
include "stdgates.inc";
output int[8] a;
output int[8] b;
const int three = 3;
for int i in [0:4] {
  switch (i) {
    case 0, three { a += 1; }
    case 1 { a += 10; }
    default { a += 20; }
  }
}
switch (a) { case 52 { b = 1; } case 51 { b = 2; } }
