OPENQASM 3.0;
include "stdgates.inc";
int x = 1;
output int y;
{ int x = 5; y = x; x = 6; }
y = y * 10 + x;
if (y > 3) { int x = 2; y = y * 10 + x; } else y = 0;
