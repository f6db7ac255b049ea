// run StdStatePreparation.Real([1.0, 0.0], 1)
// run StdStatePreparation.Real([0.6, 0.8], 1)
// run StdStatePreparation.Real([0.6, -0.8], 1)
// run StdStatePreparation.Real([-0.6, 0.8], 1)
// run StdStatePreparation.Real([1.0, 2.0, 3.0, 4.0], 2)
// run StdStatePreparation.Real([1.0, -2.0, 3.0], 2)
// run StdStatePreparation.Real([0.0, 1.0, 1.0, 0.0, 1.0, 0.0, 0.0, -1.0], 3)
// run StdStatePreparation.Real([0.5], 2)
// run StdStatePreparation.Real([], 2)
// run StdStatePreparation.Real([0.0, 0.0], 1)
// run StdStatePreparation.Real([1.0, 0.0, 0.0, 0.0, 1.0], 3)
// run StdStatePreparation.Real([1.0, 2.0, 3.0], 1)
// run StdStatePreparation.Variants()
// run StdStatePreparation.Polar(0.0, [(1.0, 0.0), (1.0, 1.0)], 1)
// run StdStatePreparation.Polar(0.0, [(1.0, 0.5), (1.0, 1.0), (2.0, -0.3), (0.5, 2.0)], 2)
// run StdStatePreparation.Polar(0.0, [(1.0, 0.5), (0.0, 1.0), (2.0, -0.3)], 2)
// run StdStatePreparation.Polar(0.0, [(1.0, 0.5), (-1.0, 1.0)], 1)
// run StdStatePreparation.Polar(0.1, [(1.0, 0.5), (1.0, 1.0), (2.0, -0.3), (0.5, 2.0)], 2)
// run StdStatePreparation.Polar(0.5, [(1.0, 0.5), (1.0, 1.0), (2.0, -0.3), (0.5, 2.0)], 2)
// run StdStatePreparation.Polar(0.0, [(1.0, 0.5), (1.0, 1.0), (1.0, 1.5), (1.0, 2.0), (1.0, 0.1), (0.2, 0.2), (0.3, 0.3), (0.4, 0.4)], 3)
// run StdStatePreparation.Polar(0.0, [(1.0, 0.5), (1.0, 1.0), (1.0, 1.0)], 1)
// run StdStatePreparation.Polar(-1.0, [(1.0, 0.5), (1.0, 1.0)], 1)
// run StdStatePreparation.Uniform(1, 2)
// run StdStatePreparation.Uniform(2, 2)
// run StdStatePreparation.Uniform(3, 2)
// run StdStatePreparation.Uniform(4, 2)
// run StdStatePreparation.Uniform(5, 3)
// run StdStatePreparation.Uniform(6, 3)
// run StdStatePreparation.Uniform(7, 4)
// run StdStatePreparation.Uniform(1, 0)
// run { use q = Qubit[2]; Std.StatePreparation.PrepareUniformSuperposition(0, q); }
// run { use q = Qubit[2]; Std.StatePreparation.PrepareUniformSuperposition(-3, q); }
// run { use q = Qubit[2]; Std.StatePreparation.PrepareUniformSuperposition(5, q); }
// run StdStatePreparation.UniformVariants(3)
// run StdStatePreparation.UniformVariants(6)
namespace StdStatePreparation {
    import Std.Arrays.*;
    import Std.Diagnostics.*;
    import Std.Math.*;
    import Std.StatePreparation.*;

    operation Real(coefficients : Double[], n : Int) : Unit {
        use q = Qubit[n];
        PreparePureStateD(coefficients, q);
        DumpMachine();
        ResetAll(q);
    }

    operation Polar(tolerance : Double, coefficients : (Double, Double)[], n : Int) : Unit {
        use q = Qubit[n];
        ApproximatelyPreparePureStateCP(tolerance, Mapped((m, a) -> ComplexPolar(m, a), coefficients), q);
        DumpMachine();
        ResetAll(q);
    }

    operation Variants() : Unit {
        use (c, q) = (Qubit(), Qubit[2]);
        H(c);
        Controlled PreparePureStateD([c], ([1.0, -2.0, 3.0, 4.0], q));
        DumpMachine();
        X(c);
        Controlled PreparePureStateD([c], ([1.0, -2.0, 3.0, 4.0], q));
        Adjoint PreparePureStateD([1.0, -2.0, 3.0, 4.0], q);
        DumpMachine();
        ResetAll([c] + q);
    }

    operation Uniform(count : Int, n : Int) : Unit {
        use q = Qubit[n];
        PrepareUniformSuperposition(count, q);
        DumpMachine();
        ResetAll(q);
    }

    operation UniformVariants(count : Int) : Bool {
        use (c, q) = (Qubit(), Qubit[3]);
        H(c);
        Controlled PrepareUniformSuperposition([c], (count, q));
        X(c);
        Controlled PrepareUniformSuperposition([c], (count, q));
        Adjoint PrepareUniformSuperposition(count, q);
        H(c);
        CheckAllZero([c] + q)
    }
}
