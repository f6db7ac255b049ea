OPENQASM 3.0;
include "stdgates.inc";
output complex[float[64]] z;
output float norm;
complex w = 1.0 + 2.0im;
z = w * w - 1im;
norm = real(z) ** 2 + imag(z) ** 2;
