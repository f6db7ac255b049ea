OPENQASM 3.0;
include "stdgates.inc";
qubit q;
bit c;
duration d = 100ns;
stretch s;
box[200ns] { x q; delay[50ns] q; }
barrier q;
barrier;
delay[2us] q;
c = measure q;
