OPENQASM 3;
qubit q; § x q;
include "stdgates.inc
