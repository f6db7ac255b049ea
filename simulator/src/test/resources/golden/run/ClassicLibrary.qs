// run Microsoft.Quantum.Arrays.Zipped3([1, 2], [3, 4, 5], [6, 7])
// run Microsoft.Quantum.Arrays.Unique((a, b) -> a == b, [1, 1, 2, 1])
// run Microsoft.Quantum.Convert.FixedPointAsBoolArray(2, 3, -1.5)
// run Microsoft.Quantum.Convert.RangeAsIntArray(5..-2..0)
// run Microsoft.Quantum.Bitwise.Parity(7)
// run Microsoft.Quantum.Math.HalfIntegerBinom(3)
// run Microsoft.Quantum.Math.PowL(3L, 50)
// run Microsoft.Quantum.Diagnostics.EqualityFactI(3, 4, "not equal")
// run { use q = Qubit(); X(q); let r = Microsoft.Quantum.Measurement.MultiM([q]); Reset(q); r }
// run { use q = Qubit(); H(q); Microsoft.Quantum.Diagnostics.AssertMeasurementProbability([PauliZ], [q], One, 0.5, "unfair", 1e-9); Reset(q); }
// run { use q = Qubit(); X(q); Microsoft.Quantum.Diagnostics.AssertAllZero([q]); }
// run { use (x, y, r) = (Qubit[3], Qubit[3], Qubit[6]); Std.Canon.ApplyXorInPlace(7, x); Std.Canon.ApplyXorInPlace(5, y); Microsoft.Quantum.Arithmetic.MultiplyI(Microsoft.Quantum.Arithmetic.LittleEndian(x), Microsoft.Quantum.Arithmetic.LittleEndian(y), Microsoft.Quantum.Arithmetic.LittleEndian(r)); ResetAll(x + y); Std.Measurement.MeasureInteger(r) }
// run { use (x, y, r) = (Qubit[3], Qubit[3], Qubit[3]); Std.Canon.ApplyXorInPlace(7, x); Std.Canon.ApplyXorInPlace(2, y); Microsoft.Quantum.Arithmetic.DivideI(Microsoft.Quantum.Arithmetic.LittleEndian(x), Microsoft.Quantum.Arithmetic.LittleEndian(y), Microsoft.Quantum.Arithmetic.LittleEndian(r)); ResetAll(y); (Std.Measurement.MeasureInteger(r), Std.Measurement.MeasureInteger(x)) }
// run { use q = Qubit[3]; Std.Canon.ApplyXorInPlace(3, q); Microsoft.Quantum.Synthesis.ApplyPermutationUsingTransformation([7, 0, 6, 1, 5, 2, 4, 3], Microsoft.Quantum.Arithmetic.LittleEndian(q)); Std.Measurement.MeasureInteger(q) }
// run Microsoft.Quantum.Diagnostics.AssertOperationsEqualReferenced(1, q => Microsoft.Quantum.Canon.HY(q[0]), q => { H(q[0]); S(q[0]); })
namespace ClassicLibrary {
}
