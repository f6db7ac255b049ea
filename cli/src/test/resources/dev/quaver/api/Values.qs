namespace Bound {
    import Std.Math.*;

    struct Point { X : Double, Y : Double }
    newtype Interval = (Low : Int, High : Int);
    newtype Name = String;

    function Echo(i : Int, d : Double, b : Bool, big : BigInt, s : String) : (Int, Double, Bool, BigInt, String) {
        (i, d, b, big, s)
    }

    function Reverse(items : Int[][]) : Int[][] {
        mutable reversed = [];
        for item in items {
            reversed = [item] + reversed;
        }
        reversed
    }

    function Mirror(p : Point) : Point { new Point { X = p.Y, Y = p.X } }

    function Widen(interval : Interval, by : Int) : Interval {
        let (low, high) = interval!;
        Interval(low - by, high + by)
    }

    function Greet(name : Name) : Name { Name("Hello " + name!) }

    function Next(pauli : Pauli, result : Result) : (Pauli, Result) {
        (pauli == PauliX ? PauliZ | PauliX, result == One ? Zero | One)
    }

    function Backwards(range : Range) : Range { range.End..-range.Step..range.Start }

    operation Quiet() : Unit { Message("quiet"); }

    operation Flip(n : Int) : Result[] {
        use qubits = Qubit[n];
        ApplyToEach(X, qubits);
        MResetEachZ(qubits)
    }

    operation Coin() : Result {
        use q = Qubit();
        H(q);
        MResetZ(q)
    }

    function Broken(a : Int) : Int { 1 / a }
}
