OPENQASM 3.0;
include "stdgates.inc";
gate tilt(θ) a { rx(θ) a; }
qubit q;
bit c;
tilt(π) q;
const float ε = τ / 2 - π + ℇ - euler;
c = measure q;
