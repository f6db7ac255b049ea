OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
bit a = measure q[0];
bit[2] both = measure q;
def flip(qubit r) -> bit { x r; bit m = measure r; return m; }
bit c = flip(q[0]) ^ flip(q[1]);
