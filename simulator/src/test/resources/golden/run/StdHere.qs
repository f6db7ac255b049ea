// Cases in which the published modern compiler gives something else, and why we do not.

// C(62, 31) fits an Int and has this value; there it is computed with logarithms and rounded.
// run Std.Math.Binom(62, 31)
// (2^62 - 1)^2 = 2^61 modulo 2^63 - 1; there the product overflows.
// run Std.Math.ExpModI(4611686018427387903, 2, 9223372036854775807)
// A value reduced into [min, min + modulo) lies in it; there -1.5.
// run Std.Math.RealMod(-5.5, 2.0, -1.0)
// 0² = 0; there not a number.
// run Std.Math.PowC(Complex(0.0, 0.0), Complex(2.0, 0.0))
// There the compiler itself breaks down.
// run Std.Random.DrawRandomDouble(0.0 / 0.0, 1.0)
// run Std.Random.DrawRandomDouble(-1.0 / 0.0, 0.0)
// run Std.Random.DrawRandomBool(1.5)
// run Std.Random.DrawRandomBool(-0.5)
// The identity is always Zero, alone as among others; there a failure.
// run { use q = Qubit(); Measure([PauliI], [q]) }
// One qubit twice in a product is a mistake, since Paulis of one qubit need not commute; there Zero.
// run { use q = Qubit(); Measure([PauliZ, PauliZ], [q, q]) }
// A state of no qubits is prepared by doing nothing; there an index out of range.
// run { use q = Qubit[0]; Std.StatePreparation.PreparePureStateD([1.0], q); }
// Which rotations a tolerance leaves out depends on the order in which qubits are rotated; both results are within it.
// run StdHere.Approximate()
// The lookup is its own adjoint on every state of the target; there the adjoint only clears what a lookup wrote.
// run StdHere.Lookup()
namespace StdHere {
    import Std.Math.*;

    operation Approximate() : Unit {
        use q = Qubit[2];
        let amplitudes = [ComplexPolar(1.0, 0.05), ComplexPolar(1.0, 0.0), ComplexPolar(1.0, 0.01), ComplexPolar(1.02, -0.02)];
        Std.StatePreparation.ApproximatelyPreparePureStateCP(0.1, amplitudes, q);
        Std.Diagnostics.DumpMachine();
        ResetAll(q);
    }

    operation Lookup() : Bool {
        let data = [[false, true], [true, true], [true, false], [false, true]];
        Std.Diagnostics.CheckOperationsAreEqual(
            4,
            q => Std.TableLookup.Select(data, q[...1], q[2...]),
            q => Adjoint Std.TableLookup.Select(data, q[...1], q[2...])
        )
    }
}
