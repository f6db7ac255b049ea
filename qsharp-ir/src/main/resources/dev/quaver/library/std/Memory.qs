namespace Std.Memory {
    /// Says that a qubit moves from memory to where gates are applied. The state does not change.
    operation Load(q : Qubit) : Unit {
        body intrinsic;
    }

    /// Says that a qubit moves to memory. The state does not change.
    operation Store(q : Qubit) : Unit {
        body intrinsic;
    }
}
