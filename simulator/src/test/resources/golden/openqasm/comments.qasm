OPENQASM 3.0;
include "stdgates.inc";
/* a comment
   of two lines */ qubit q; // another
bit c; /**/
x q;
c = measure q;
