OPENQASM 3.0;
include "stdgates.inc";
include "missing.inc";
include "library/circular.inc";
include "library/statements.inc";
include "library/broken.inc";
