namespace Microsoft.Quantum.Bitwise {
    import Std.Math.*;

    /// The bits that are 1 in both.
    function And(a : Int, b : Int) : Int {
        a &&& b
    }

    /// The bits that are 1 in one or both.
    function Or(a : Int, b : Int) : Int {
        a ||| b
    }

    /// The bits that are 1 in exactly one.
    function Xor(a : Int, b : Int) : Int {
        a ^^^ b
    }

    /// The opposite of all bits.
    function Not(a : Int) : Int {
        ~~~a
    }

    /// 1 if the number of bits that are 1 is odd, else 0.
    function Parity(a : Int) : Int {
        HammingWeightI(a) % 2
    }

    /// Bits moved towards the most significant.
    function LeftShiftedI(value : Int, amount : Int) : Int {
        value <<< amount
    }

    /// Bits moved towards the least significant; the sign stays.
    function RightShiftedI(value : Int, amount : Int) : Int {
        value >>> amount
    }

    /// Bits moved towards the most significant.
    function LeftShiftedL(value : BigInt, amount : Int) : BigInt {
        value <<< amount
    }

    /// Bits moved towards the least significant; the sign stays.
    function RightShiftedL(value : BigInt, amount : Int) : BigInt {
        value >>> amount
    }

    /// A bit for each Pauli, the first one least significant: 1 for `PauliX` and `PauliY`. At most 63 Paulis.
    function XBits(paulis : Pauli[]) : Int {
        mutable bits = 0;
        for i in 0..Length(paulis) - 1 {
            if paulis[i] == PauliX or paulis[i] == PauliY {
                bits |||= 1 <<< i;
            }
        }
        bits
    }

    /// A bit for each Pauli, the first one least significant: 1 for `PauliZ` and `PauliY`. At most 63 Paulis.
    function ZBits(paulis : Pauli[]) : Int {
        mutable bits = 0;
        for i in 0..Length(paulis) - 1 {
            if paulis[i] == PauliZ or paulis[i] == PauliY {
                bits |||= 1 <<< i;
            }
        }
        bits
    }
}
