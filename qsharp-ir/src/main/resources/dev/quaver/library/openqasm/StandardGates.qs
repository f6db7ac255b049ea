namespace Quaver.OpenQasm.Gates {
    import Std.Math.*;

    /// Multiplies the state by e^{iγ}, which shows where the operation is controlled. The qubit is any one.
    /// `gamma` is in radians.
    operation GlobalPhase(gamma : Double, qubit : Qubit) : Unit is Adj + Ctl {
        R(PauliI, -2.0 * gamma, qubit);
    }

    /// The general gate of OpenQASM 3: e^{iθ/2} ((cos θ/2, -e^{iλ} sin θ/2), (e^{iφ} sin θ/2, e^{i(φ+λ)} cos θ/2)).
    /// Angles are in radians.
    operation U(theta : Double, phi : Double, lambda : Double, qubit : Qubit) : Unit is Adj + Ctl {
        QiskitU(theta, phi, lambda, qubit);
        GlobalPhase(0.5 * theta, qubit);
    }

    /// `U` times e^{iγ}.
    operation PhasedU(
        theta : Double,
        phi : Double,
        lambda : Double,
        gamma : Double,
        qubit : Qubit
    ) : Unit is Adj + Ctl {
        QiskitU(theta, phi, lambda, qubit);
        GlobalPhase(gamma + 0.5 * theta, qubit);
    }

    /// `U` without its phase: ((cos θ/2, -e^{iλ} sin θ/2), (e^{iφ} sin θ/2, e^{i(φ+λ)} cos θ/2)).
    operation QiskitU(theta : Double, phi : Double, lambda : Double, qubit : Qubit) : Unit is Adj + Ctl {
        R1(lambda, qubit);
        Ry(theta, qubit);
        R1(phi, qubit);
    }

    /// `U` with determinant 1: Rz(φ) Ry(θ) Rz(λ).
    operation u3(theta : Double, phi : Double, lambda : Double, qubit : Qubit) : Unit is Adj + Ctl {
        Rz(lambda, qubit);
        Ry(theta, qubit);
        Rz(phi, qubit);
    }

    /// `u3` by a quarter turn.
    operation u2(phi : Double, lambda : Double, qubit : Qubit) : Unit is Adj + Ctl {
        u3(0.5 * PI(), phi, lambda, qubit);
    }

    /// Leaves a qubit as it is; how long is not told.
    operation u0(gamma : Double, qubit : Qubit) : Unit is Adj + Ctl {
        I(qubit);
    }

    /// Where the control is |1⟩, applies e^{iγ} `QiskitU` to the target.
    operation cu(
        theta : Double,
        phi : Double,
        lambda : Double,
        gamma : Double,
        ctrl : Qubit,
        target : Qubit
    ) : Unit is Adj + Ctl {
        R1(gamma, ctrl);
        Controlled QiskitU([ctrl], (theta, phi, lambda, target));
    }

    /// CCNOT up to the phases of its basis states, after Margolus.
    operation rccx(a : Qubit, b : Qubit, c : Qubit) : Unit is Adj + Ctl {
        within {
            H(c);
            T(c);
            CNOT(b, c);
            Adjoint T(c);
        } apply {
            CNOT(a, c);
        }
    }

    /// An X with three controls up to the phases of its basis states.
    operation rc3x(a : Qubit, b : Qubit, c : Qubit, d : Qubit) : Unit is Adj + Ctl {
        within {
            H(d);
            T(d);
            CNOT(c, d);
            Adjoint T(d);
            H(d);
        } apply {
            for _ in 1..2 {
                CNOT(a, d);
                T(d);
                CNOT(b, d);
                Adjoint T(d);
            }
        }
    }

    /// Quantinuum's gate on one qubit: rotates by θ about the axis (cos φ, sin φ, 0).
    operation U1q(theta : Double, phi : Double, qubit : Qubit) : Unit is Adj + Ctl {
        within {
            Rz(-phi, qubit);
        } apply {
            Rx(theta, qubit);
        }
    }

    /// Quantinuum's gate on two qubits: exp(-i π/4 Z⊗Z).
    operation ZZ(a : Qubit, b : Qubit) : Unit is Adj + Ctl {
        Rzz(0.5 * PI(), a, b);
    }

    /// A quarter turn about the x axis.
    operation v(qubit : Qubit) : Unit is Adj + Ctl {
        Rx(0.5 * PI(), qubit);
    }

    /// A quarter turn about the x axis, backwards.
    operation vdg(qubit : Qubit) : Unit is Adj + Ctl {
        Rx(-0.5 * PI(), qubit);
    }
}
