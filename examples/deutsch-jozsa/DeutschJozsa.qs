/// Tells constant from balanced functions with one question.
namespace DeutschJozsa {
    import Std.Arrays.*;

    @EntryPoint()
    operation Compare() : (String, Bool)[] {
        [
            ("always 0", IsConstant(3, (_, _) => {})),
            ("always 1", IsConstant(3, (_, target) => X(target))),
            ("last bit", IsConstant(3, (inputs, target) => CNOT(Tail(inputs), target))),
            ("parity", IsConstant(3, Parity))
        ]
    }

    operation IsConstant(n : Int, oracle : (Qubit[], Qubit) => Unit) : Bool {
        use (inputs, target) = (Qubit[n], Qubit());
        X(target);
        H(target);
        ApplyToEach(H, inputs);
        oracle(inputs, target);
        ApplyToEach(H, inputs);
        Reset(target);
        All(result -> result == Zero, MResetEachZ(inputs))
    }

    operation Parity(inputs : Qubit[], target : Qubit) : Unit {
        for input in inputs {
            CNOT(input, target);
        }
    }
}
