OPENQASM 3.0;
qubit q;
bit c;
U(π, 0, π) q;
c = measure q;
x q;
