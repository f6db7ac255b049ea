OPENQASM 3.0;
include "stdgates.inc";
def factorial(int n) -> int {
  if (n < 2) { return 1; }
  return n * factorial(n - 1);
}
output int f;
f = factorial(5);
