/// Grover's search for one marked item among 256.
import Std.Arrays.*;
import Std.Convert.*;
import Std.Math.*;

operation Main() : Int {
    Search(8, 178)
}

/// Searches the numbers below 2^n for `marked` and answers what it finds, after ⌊π/4·√2^n⌋ rounds.
operation Search(n : Int, marked : Int) : Int {
    use qubits = Qubit[n];
    let rounds = Floor(PI() / 4.0 * Sqrt(IntAsDouble(1 <<< n)));
    ApplyToEachA(H, qubits);
    for _ in 1..rounds {
        ReflectAboutMarked(marked, qubits);
        ReflectAboutUniform(qubits);
    }
    ResultArrayAsInt(MResetEachZ(qubits))
}

/// Changes the sign of |marked⟩, the first qubit being the least significant bit.
operation ReflectAboutMarked(marked : Int, qubits : Qubit[]) : Unit {
    within {
        for (i, qubit) in Enumerated(qubits) {
            if (marked >>> i) % 2 == 0 {
                X(qubit);
            }
        }
    } apply {
        Controlled Z(Most(qubits), Tail(qubits));
    }
}

/// Changes the sign of every state but the uniform superposition, up to the global phase.
operation ReflectAboutUniform(qubits : Qubit[]) : Unit {
    within {
        ApplyToEachA(H, qubits);
        ApplyToEachA(X, qubits);
    } apply {
        Controlled Z(Most(qubits), Tail(qubits));
    }
}
