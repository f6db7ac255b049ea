OPENQASM 3.0;
include "stdgates.inc";
output bool r;
bit[70] wide;
wide[3] = 1;
uint[8] n = 8;
r = wide == 8 && wide != 9 && n == 8 && n < 9.5 && 3 >= 2 && "01" == "01" && n != 7 && !(n <= 7);
