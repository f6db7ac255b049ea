// A program's own callables and types in namespaces of the library go before the library's; library callables keep theirs.
// run Test.Numbers()
// run Test.Gates()
// run Test.Types()
// run Test.Qualified()
namespace Std.Math {
    function AbsI(a : Int) : Int { 42 }
    function PI() : Double { 3.0 }
    struct Complex { Real : Double, Imag : Double }
}

namespace Microsoft.Quantum.Convert {
    function IntAsDouble(i : Int) : Double { -1.0 }
}

namespace Std.Intrinsic {
    operation X(q : Qubit) : Unit is Adj + Ctl { Message("own X"); Z(q); }
}

namespace Std.Arrays {
    newtype Pair = (First : Int, Second : Int);
    function Head<'T>(array : 'T[]) : 'T { array[1] }
}

namespace Test {
    import Std.Math.*;
    import Std.Convert.*;
    open Microsoft.Quantum.Math;
    open Microsoft.Quantum.Convert;
    import Std.Arrays.*;

    function Numbers() : (Int, Int, Double, Double, Int) {
        (AbsI(-1), MaxI(1, 2), PI(), IntAsDouble(7), GreatestCommonDivisorI(-4, 6))
    }

    operation Gates() : Result[] {
        use (a, b) = (Qubit(), Qubit());
        X(a);
        Std.Canon.ApplyToEach(X, [a]);
        Std.Intrinsic.CNOT(a, b);
        Std.Canon.CX(b, a);
        let flipped = Qubits([a, b]);
        ResetAll([a, b]);
        flipped
    }

    operation Qubits(qs : Qubit[]) : Result[] {
        H(qs[0]);
        H(qs[0]);
        MeasureEachZ(qs)
    }

    function Types() : (Double, Double, Int, Int) {
        let own = new Complex { Real = 3.0, Imag = 4.0 };
        (AbsComplex(own), (own + 1.0i).Imag, Pair(1, 2).Second, Head([1, 2, 3]))
    }

    function Qualified() : (Int, Int, Int) {
        (Std.Math.AbsI(-3), Std.Math.MinI(3, 4), Std.Arrays.Tail([5, 6]))
    }
}
