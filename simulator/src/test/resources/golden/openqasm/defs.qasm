OPENQASM 3.0;
include "stdgates.inc";
def parity(bit[3] values) -> bit {
  bit result = 0;
  for int i in [0:2] { result = result ^ values[i]; }
  return result;
}
def prepare(qubit[3] register, int[32] value) {
  for int i in [0:2] {
    if ((value >> i) & 1 == 1) { x register[i]; }
  }
  value = 0;
}
def measured(qubit one) -> bit { return measure one; }
qubit[3] q;
bit[3] c;
prepare(q, 6);
c = measure q;
bit p = parity(c);
bit last;
last = measured(q[2]);
