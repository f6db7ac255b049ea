namespace Microsoft.Quantum.Extensions.Bitwise {
    /// The bits that are 1 in both.
    function And(a : Int, b : Int) : Int {
        Microsoft.Quantum.Bitwise.And(a, b)
    }

    /// The bits that are 1 in one or both.
    function Or(a : Int, b : Int) : Int {
        Microsoft.Quantum.Bitwise.Or(a, b)
    }

    /// The opposite of all bits.
    function Not(a : Int) : Int {
        Microsoft.Quantum.Bitwise.Not(a)
    }

    /// 1 if the number of bits that are 1 is odd, else 0.
    function Parity(a : Int) : Int {
        Microsoft.Quantum.Bitwise.Parity(a)
    }

    /// A bit for each Pauli, the first one least significant: 1 for `PauliX` and `PauliY`.
    function XBits(paulies : Pauli[]) : Int {
        Microsoft.Quantum.Bitwise.XBits(paulies)
    }

    /// A bit for each Pauli, the first one least significant: 1 for `PauliZ` and `PauliY`.
    function ZBits(paulies : Pauli[]) : Int {
        Microsoft.Quantum.Bitwise.ZBits(paulies)
    }
}
