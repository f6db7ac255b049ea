OPENQASM 3.0;
include "stdgates.inc";
pragma vendor something
@bind qubit 3
qubit q;
#pragma other
bit c;
x q;
c = measure q;
