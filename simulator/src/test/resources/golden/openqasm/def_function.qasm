OPENQASM 3.0;
include "stdgates.inc";
def half(float x) -> float { return x / 2; }
qubit q;
bit c;
rx(half(2 * pi)) q;
c = measure q;
