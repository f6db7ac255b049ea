// How the classic dialect prints values.

// run ClassicPrinting.Integers()
// run ClassicPrinting.Doubles()
// run ClassicPrinting.Words()
// run ClassicPrinting.Arrays()
// run ClassicPrinting.Tuples()
// run ClassicPrinting.Ranges()
// run ClassicPrinting.Types()
// run ClassicPrinting.Qubits()
// run ClassicPrinting.Callables()
// run ClassicPrinting.Escapes()
// run ClassicPrinting.Nested()
// run ClassicPrinting.Defaults()
// run ClassicPrinting.MoreDefaults()
// run ClassicPrinting.Returned()
// run ClassicPrinting.Failure()
namespace ClassicPrinting {
    open Microsoft.Quantum.Intrinsic;
    open Microsoft.Quantum.Math;

    newtype Pair = (First : Int, Second : Double);
    newtype Count = Int;
    newtype Layers = (Outer : Pair, (Inner : Bool, Count));

    function Integers() : String {
        return $"{0} {-7} {9223372036854775807} {-9223372036854775808} {5L} {-12345678901234567890L} {0x1F} {0b101} {0o17}";
    }

    function Doubles() : String {
        let big = 1e30;
        return $"{1.0} {0.5} {-2.25} {big} {1e15} {1e14} {123456789012345.0} {0.0001} {0.00001} {1.5e-7} {0.1 + 0.2} {-0.0} {2.5e+20} {PI()}";
    }

    function Words() : String {
        return $"{true} {false} {Zero} {One} {PauliI} {PauliX} {PauliY} {PauliZ} {"text"} {()}";
    }

    function Arrays() : String {
        return $"{[1, 2, 3]} {[[1], [2, 3]]} {[true]} {["a", "b"]} {[1.0, 0.5]} {[One, Zero]} {[(1, true)]} {new Int[0]} {[1L]}";
    }

    function Tuples() : String {
        return $"{(1, 2)} {(1, (true, "x"))} {([1, 2], 3)} {(One, PauliX, 1.0)}";
    }

    function Ranges() : String {
        let down = 5 .. -2 .. 1;
        return $"{1 .. 3} {down} {0 .. 2 .. 8} {[1 .. 2]}";
    }

    function Types() : String {
        let pair = Pair(1, 2.5);
        return $"{pair} {Count(3)} {[pair]} {(Count(4), pair)} {Layers(pair, (true, Count(5)))} {pair!} {pair::Second}";
    }

    operation Qubits() : String {
        using ((a, bs) = (Qubit(), Qubit[2])) {
            return $"{a} {bs} {(a, bs[1])}";
        }
    }

    operation Callables() : String {
        let part = Rx(1.0, _);
        return $"{X} {Integers} {Sqrt} {Adjoint S} {Controlled Adjoint T} {part}";
    }

    function Escapes() : String {
        let x = 3;
        return "tab\tquote\"backslash\\" + $" x={x} brace=\{x} quote=\" tab=\t slash=\\" + "{x}";
    }

    function Nested() : String {
        let names = ["a", "b"];
        return $"{$"inner {names[0]}"} {names[1] + "!"} {Length(names) > 1 ? "many" | "few"}";
    }

    function Defaults() : Unit {
        Message($"{new Int[2]} {new BigInt[1]} {new Double[2]} {new Bool[2]} {new String[2]} {new Result[2]} {new Pauli[2]}");
    }

    function MoreDefaults() : Unit {
        Message($"{new Range[1]} {new Unit[1]} {new (Int, Bool)[1]} {new Int[][2]} {new Pair[1]} {new Count[2]} {new Layers[1]}");
        let ranges = new Range[1];
        mutable rounds = 0;
        for (i in ranges[0]) { set rounds += 1; }
        Message($"{rounds} {Length(new Qubit[3])} {Length(new (Qubit => Unit)[2])}");
    }

    function Returned() : (Int, Double, Bool, String, Int[], Range, Pair, (Int, Int)) {
        return (1, 2.0, true, "text", [1, 2], 1 .. 3, Pair(1, 1.0), (3, 4));
    }

    function Failure() : Unit {
        fail $"wrong: {[1.0]} {true}";
    }
}
