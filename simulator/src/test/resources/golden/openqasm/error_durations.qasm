OPENQASM 3.0;
include "stdgates.inc";
duration d = 100ns;
output float f;
f = d;
f = durationof({ });
f = 100ns;
