// run ClassicCore.Defaults()
// run ClassicCore.DefaultsOfCallables()
// run ClassicCore.BitsOfBigInts()
// run ClassicCore.Texts()
namespace ClassicCore {
    open Microsoft.Quantum.Arrays;
    open Microsoft.Quantum.Extensions.Convert;
    open Microsoft.Quantum.Math;

    newtype Point = (X : Int, Y : (Double, Bool));

    function Defaults() : (Int, Double, Bool, Pauli, Result, Point, Int[], BigInt, (Int, Bool), Range, Unit) {
        return (
            Default<Int>(), Default<Double>(), Default<Bool>(), Default<Pauli>(), Default<Result>(), Default<Point>(),
            Default<Int[]>(), Default<BigInt>(), Default<(Int, Bool)>(), Default<Range>(), Default<Unit>()
        );
    }

    operation DefaultsOfCallables() : Unit {
        let f = Default<(Int -> Int)>();
        let g = Default<(Qubit => Unit is Adj)>();
        Message($"Both exist until they are called: {f(1)}");
    }

    function BitsOfBigInts() : Unit {
        for (number in [0L, 1L, -1L, 127L, 128L, 255L, -128L, -129L, 123456789012345678901234567890L]) {
            let bits = BigIntToBools(number);
            let back = BoolsToBigInt(bits);
            Message($"{number} has {Length(bits)} bits and comes back as {back}");
        }
        Message($"{BoolsToBigInt([true, true, true])} {BoolsToBigInt(ConstantArray(8, true))} {BigIntToBools(-2L)}");
    }

    function Texts() : String[] {
        return [
            ToStringB(true), ToStringD(0.5), ToStringI(-3), ToStringDFormat(2.0 / 3.0, "F3"), ToStringIFormat(42, "D5"),
            $"{ToDouble(3)}", $"{ToBigInt(3)}", $"{PauliArrayToInt([PauliX, PauliZ, PauliY])}"
        ];
    }
}
