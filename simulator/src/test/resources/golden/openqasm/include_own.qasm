OPENQASM 3.0;
include "stdgates.inc";
include "library/parts.inc";
qubit[2] q;
bit[2] c;
pair q[0], q[1];
flip_many(q);
c = measure q;
