OPENQASM 3.0;
include "stdgates.inc";
cal { waveform w = {1.0, 2.0}; }
