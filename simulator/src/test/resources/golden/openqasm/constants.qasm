OPENQASM 3.0;
include "stdgates.inc";
const uint n = 3;
const float angle_ = 2 * pi / 2;
const bit[3] mask = "101";
const bool on = n > 2;
const angle[8] half = pi;
gate turn a { rx(angle_) a; }
qubit[n] q;
bit[n] c;
turn q[0];
if (on) { rx(half) q[n - 1]; }
c = measure q;
c = c ^ mask;
