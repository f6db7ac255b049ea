OPENQASM 3.0;
include "stdgates.inc";
qubit q;
break;
return 1;
if (true) { qubit r; gate g a { } def f() { } include "stdgates.inc"; input int n; }
gate h2 a { reset a; bit c; if (true) { } measure a; while (true) { } }
def g() { end; continue; qubit s; x $0; }
def v() { return 1; }
def w() -> int { return; }
