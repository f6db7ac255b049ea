OPENQASM 3.0;
include "stdgates.inc";
output bool near;
const float small = 1e-9;
float x = 0.5;
float s = sin(x) * sin(x) + cos(x) ** 2 - 1 + tan(x) - sin(x) / cos(x);
float a = arcsin(sin(x)) - x + arccos(cos(x)) - x + arctan(tan(x)) - x;
float l = log(exp(x)) - x + sqrt(x * x) - x;
near = s < small && a < small && l < small && -s < small && -a < small && -l < small;
