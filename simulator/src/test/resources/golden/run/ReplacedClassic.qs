// A classic program that is compiled with a copy of part of the library: the copy goes before the library.
// run Test.Numbers()
// run Test.Registers()
namespace Microsoft.Quantum.Math {
    newtype Complex = (Real : Double, Imag : Double);

    function AbsI(a : Int) : Int {
        return 42;
    }
}

namespace Microsoft.Quantum.Arithmetic {
    newtype LittleEndian = (Qubit[]);

    operation IncrementByInteger(number : Int, target : LittleEndian) : Unit is Adj + Ctl {
        body (...) {
            Message($"own increment by {number}");
            ApplyXorInPlace(number, target);
        }
    }
}

namespace Microsoft.Quantum.Canon {
    open Microsoft.Quantum.Intrinsic;

    operation ApplyToEach<'T>(op : ('T => Unit), register : 'T[]) : Unit {
        Message("own loop");
        for (item in register) {
            op(item);
        }
    }
}

namespace Test {
    open Microsoft.Quantum.Arithmetic;
    open Microsoft.Quantum.Canon;
    open Microsoft.Quantum.Intrinsic;
    open Microsoft.Quantum.Math;
    open Microsoft.Quantum.Measurement;

    function Numbers() : (Int, Int, Double) {
        return (AbsI(-1), MaxI(1, 2), AbsComplex(Complex(3.0, 4.0)));
    }

    operation Registers() : Int {
        using (qs = Qubit[3]) {
            IncrementByInteger(5, LittleEndian(qs));
            ApplyToEach(X, qs);
            ApplyToEachCA(X, qs);
            let value = MeasureInteger(LittleEndian(qs));
            ResetAll(qs);
            return value;
        }
    }
}
