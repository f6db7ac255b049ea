namespace Microsoft.Quantum.Environment {
    /// How many more qubits can be allocated, at most: what an Int can hold, for the machine decides.
    operation GetQubitsAvailableToUse() : Int {
        9223372036854775807
    }

    /// How many more qubits can be borrowed, at most: what an Int can hold, for the machine decides.
    operation GetQubitsAvailableToBorrow() : Int {
        9223372036854775807
    }
}
