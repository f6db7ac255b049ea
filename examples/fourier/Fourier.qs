/// The quantum Fourier transform, its adjoint made by the compiler.
import Std.Arrays.*;
import Std.Convert.*;
import Std.Diagnostics.*;
import Std.Math.*;

/// Transforms a basis state, shows what came of it, and transforms it back.
operation Main() : Int {
    use register = Qubit[3];
    ApplyXorInPlace(5, register);
    Fourier(register);
    DumpMachine();
    Adjoint Fourier(register);
    ResultArrayAsInt(MResetEachZ(register))
}

/// Maps |j⟩ to Σ e^{2πijk/2^n}|k⟩/√2^n, the first qubit being the least significant bit of both.
operation Fourier(register : Qubit[]) : Unit is Adj + Ctl {
    let n = Length(register);
    for i in n - 1..-1..0 {
        H(register[i]);
        for j in i - 1..-1..0 {
            Controlled R1([register[j]], (PI() / IntAsDouble(1 <<< i - j), register[i]));
        }
    }
    for i in 0..n / 2 - 1 {
        SWAP(register[i], register[n - 1 - i]);
    }
}

@Test()
operation AdjointUndoesFourier() : Unit {
    for value in 0..15 {
        use register = Qubit[4];
        ApplyXorInPlace(value, register);
        Fourier(register);
        Adjoint Fourier(register);
        let found = ResultArrayAsInt(MResetEachZ(register));
        Fact(found == value, $"{value} came back as {found}");
    }
}

@Test()
operation FourierOfZeroIsUniform() : Unit {
    use register = Qubit[4];
    Fourier(register);
    ApplyToEach(H, register);
    Fact(CheckAllZero(register), "the state was not uniform");
}
