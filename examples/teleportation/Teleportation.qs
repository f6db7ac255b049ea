/// Sends the state of one qubit to another with two classical bits.
import Std.Diagnostics.*;
import Std.Math.*;

/// Teleports cos(θ/2)|0⟩ + sin(θ/2)|1⟩ and undoes the rotation at the other end: always Zero.
operation Main() : Result {
    use (message, here, there) = (Qubit(), Qubit(), Qubit());
    let theta = 2.0 * PI() / 7.0;
    Ry(theta, message);
    Teleport(message, here, there);
    Ry(-theta, there);
    let result = MResetZ(there);
    ResetAll([message, here]);
    result
}

/// Moves the state of `message` to `there`; `here` and `there` start in |0⟩.
operation Teleport(message : Qubit, here : Qubit, there : Qubit) : Unit {
    H(here);
    CNOT(here, there);
    CNOT(message, here);
    H(message);
    if M(here) == One {
        X(there);
    }
    if M(message) == One {
        Z(there);
    }
}

@Test()
operation TeleportsBothBasisStates() : Unit {
    for bit in [false, true] {
        use register = Qubit[3];
        if bit {
            X(register[0]);
        }
        Teleport(register[0], register[1], register[2]);
        Fact((MResetZ(register[2]) == One) == bit, "the basis state did not arrive");
        ResetAll(register);
    }
}

@Test()
operation TeleportsPlus() : Unit {
    use register = Qubit[3];
    H(register[0]);
    Teleport(register[0], register[1], register[2]);
    H(register[2]);
    Fact(MResetZ(register[2]) == Zero, "|+⟩ did not arrive");
    ResetAll(register);
}
