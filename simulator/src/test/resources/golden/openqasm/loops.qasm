OPENQASM 3.0;
include "stdgates.inc";
output int total;
output int steps;
for uint i in [1:2:9] { if (i == 5) { continue; } total += i; }
for int i in [5:-1:3] total += i;
for int i in {10, 20} { total += i; i = 0; }
while (true) { steps += 1; if (steps >= 7) break; }
bit[4] b = "1010";
for bit x in b { if (x) { steps += 100; } }
