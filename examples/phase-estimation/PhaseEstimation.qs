/// Estimates the phase that a rotation gives to its eigenstate.
import Std.Convert.*;
import Std.Math.*;

/// The phase 5/16 of a turn is read exactly with four bits.
operation Main() : Double {
    Estimate(4, R1(2.0 * PI() * 5.0 / 16.0, _))
}

/// The phase of `unitary` on |1⟩ as a fraction of a turn, rounded to `bits` bits.
operation Estimate(bits : Int, unitary : Qubit => Unit is Adj + Ctl) : Double {
    use (phase, eigenstate) = (Qubit[bits], Qubit());
    X(eigenstate);
    ApplyToEach(H, phase);
    for i in 0..bits - 1 {
        for _ in 1..1 <<< i {
            Controlled unitary([phase[i]], eigenstate);
        }
    }
    InverseFourier(phase);
    Reset(eigenstate);
    IntAsDouble(ResultArrayAsInt(MResetEachZ(phase))) / IntAsDouble(1 <<< bits)
}

/// The adjoint of the Fourier transform, the first qubit being the least significant bit.
operation InverseFourier(register : Qubit[]) : Unit is Adj + Ctl {
    let n = Length(register);
    for i in 0..n / 2 - 1 {
        SWAP(register[i], register[n - 1 - i]);
    }
    for i in 0..n - 1 {
        for j in 0..i - 1 {
            Controlled R1([register[j]], (-PI() / IntAsDouble(1 <<< i - j), register[i]));
        }
        H(register[i]);
    }
}
