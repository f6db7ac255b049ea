OPENQASM 3.0;
include "stdgates.inc";
defcalgrammar "openpulse";
defcal x $0 { play(drive($0), gaussian(1.0, 160dt)); }
qubit q;
bit c;
x q;
c = measure q;
