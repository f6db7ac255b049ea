namespace Std.OpenQASM.Intrinsic {
    import Std.Diagnostics.*;
    import Std.Math.*;
    import Std.OpenQASM.Angle.*;

    /// Multiplies the state by e^{iθ}, which shows where the operation is controlled.
    operation gphase(theta : Angle) : Unit is Adj + Ctl {
        Exp([], AngleAsDouble(theta), []);
    }

    /// The general gate of OpenQASM 3: e^{iθ/2} ((cos θ/2, -e^{iλ} sin θ/2), (e^{iφ} sin θ/2, e^{i(φ+λ)} cos θ/2)).
    operation U(theta : Angle, phi : Angle, lambda : Angle, qubit : Qubit) : Unit is Adj + Ctl {
        let angle = AngleAsDouble(theta);
        R1(AngleAsDouble(lambda), qubit);
        Ry(angle, qubit);
        R1(AngleAsDouble(phi), qubit);
        R(PauliI, -angle, qubit);
    }

    /// `U` with determinant 1: e^{-i(θ+φ+λ)/2} `U`, the sum of the angles reduced to a turn.
    operation u3(theta : Angle, phi : Angle, lambda : Angle, qubit : Qubit) : Unit is Adj + Ctl {
        U(theta, phi, lambda, qubit);
        gphase(NegAngle(DivideAngleByInt(AddAngles(AddAngles(theta, phi), lambda), 2)));
    }

    /// `u3` by a quarter turn.
    operation u2(phi : Angle, lambda : Angle, qubit : Qubit) : Unit is Adj + Ctl {
        let quarter = DoubleAsAngle(0.5 * PI(), phi.Size);
        u3(quarter, phi, lambda, qubit);
    }

    /// Multiplies |1⟩ by e^{iλ}.
    operation u1(lambda : Angle, qubit : Qubit) : Unit is Adj + Ctl {
        R1(AngleAsDouble(lambda), qubit);
    }

    /// Multiplies |1⟩ by e^{iλ}.
    operation p(lambda : Angle, qubit : Qubit) : Unit is Adj + Ctl {
        R1(AngleAsDouble(lambda), qubit);
    }

    /// Multiplies |1⟩ by e^{iλ}.
    operation phase(lambda : Angle, qubit : Qubit) : Unit is Adj + Ctl {
        R1(AngleAsDouble(lambda), qubit);
    }

    /// The Pauli X gate.
    operation x(qubit : Qubit) : Unit is Adj + Ctl {
        X(qubit);
    }

    /// The Pauli Y gate.
    operation y(qubit : Qubit) : Unit is Adj + Ctl {
        Y(qubit);
    }

    /// The Pauli Z gate.
    operation z(qubit : Qubit) : Unit is Adj + Ctl {
        Z(qubit);
    }

    /// The Hadamard gate.
    operation h(qubit : Qubit) : Unit is Adj + Ctl {
        H(qubit);
    }

    /// Multiplies |1⟩ by i.
    operation s(qubit : Qubit) : Unit is Adj + Ctl {
        S(qubit);
    }

    /// Multiplies |1⟩ by -i.
    operation sdg(qubit : Qubit) : Unit is Adj + Ctl {
        Adjoint S(qubit);
    }

    /// Multiplies |1⟩ by e^{iπ/4}.
    operation t(qubit : Qubit) : Unit is Adj + Ctl {
        T(qubit);
    }

    /// Multiplies |1⟩ by e^{-iπ/4}.
    operation tdg(qubit : Qubit) : Unit is Adj + Ctl {
        Adjoint T(qubit);
    }

    /// The square root of X with the matrix ½ ((1+i, 1-i), (1-i, 1+i)).
    operation sx(qubit : Qubit) : Unit is Adj + Ctl {
        SX(qubit);
    }

    /// The inverse of `sx`.
    operation sxdg(qubit : Qubit) : Unit is Adj + Ctl {
        Adjoint SX(qubit);
    }

    /// Leaves a qubit as it is.
    operation id(qubit : Qubit) : Unit is Adj + Ctl {
        I(qubit);
    }

    /// Rotates about the x axis: exp(-i θ/2 X).
    operation rx(theta : Angle, qubit : Qubit) : Unit is Adj + Ctl {
        Rx(AngleAsDouble(theta), qubit);
    }

    /// Rotates about the y axis: exp(-i θ/2 Y).
    operation ry(theta : Angle, qubit : Qubit) : Unit is Adj + Ctl {
        Ry(AngleAsDouble(theta), qubit);
    }

    /// Rotates about the z axis: exp(-i θ/2 Z).
    operation rz(theta : Angle, qubit : Qubit) : Unit is Adj + Ctl {
        Rz(AngleAsDouble(theta), qubit);
    }

    /// Rotates by θ about the axis (cos φ, sin φ, 0).
    operation r(theta : Angle, phi : Angle, qubit : Qubit) : Unit is Adj + Ctl {
        within {
            Rz(-AngleAsDouble(phi), qubit);
        } apply {
            Rx(AngleAsDouble(theta), qubit);
        }
    }

    /// Applies X where the control is |1⟩.
    operation cx(ctrl : Qubit, qubit : Qubit) : Unit is Adj + Ctl {
        CNOT(ctrl, qubit);
    }

    /// Applies X where the control is |1⟩.
    operation CX(ctrl : Qubit, qubit : Qubit) : Unit is Adj + Ctl {
        CNOT(ctrl, qubit);
    }

    /// Applies Y where the control is |1⟩.
    operation cy(ctrl : Qubit, qubit : Qubit) : Unit is Adj + Ctl {
        Controlled Y([ctrl], qubit);
    }

    /// Applies Z where the control is |1⟩.
    operation cz(ctrl : Qubit, qubit : Qubit) : Unit is Adj + Ctl {
        Controlled Z([ctrl], qubit);
    }

    /// Applies H where the control is |1⟩.
    operation ch(ctrl : Qubit, qubit : Qubit) : Unit is Adj + Ctl {
        Controlled H([ctrl], qubit);
    }

    /// Applies S to the second qubit where the first is |1⟩.
    operation cs(qubit0 : Qubit, qubit1 : Qubit) : Unit is Adj + Ctl {
        Controlled S([qubit0], qubit1);
    }

    /// Applies the inverse of S to the second qubit where the first is |1⟩.
    operation csdg(qubit0 : Qubit, qubit1 : Qubit) : Unit is Adj + Ctl {
        Controlled Adjoint S([qubit0], qubit1);
    }

    /// Applies `sx` to the first qubit where the second is |1⟩.
    operation csx(qubit0 : Qubit, qubit1 : Qubit) : Unit is Adj + Ctl {
        Controlled SX([qubit1], qubit0);
    }

    /// Multiplies |11⟩ by e^{iλ}.
    operation cp(lambda : Angle, ctrl : Qubit, qubit : Qubit) : Unit is Adj + Ctl {
        Controlled R1([ctrl], (AngleAsDouble(lambda), qubit));
    }

    /// Multiplies |11⟩ by e^{iλ}.
    operation cphase(lambda : Angle, ctrl : Qubit, qubit : Qubit) : Unit is Adj + Ctl {
        Controlled R1([ctrl], (AngleAsDouble(lambda), qubit));
    }

    /// Multiplies |11⟩ by e^{iλ}.
    operation cu1(lambda : Angle, ctrl : Qubit, target : Qubit) : Unit is Adj + Ctl {
        Controlled R1([ctrl], (AngleAsDouble(lambda), target));
    }

    /// Rotates about the x axis where the control is |1⟩.
    operation crx(theta : Angle, ctrl : Qubit, qubit : Qubit) : Unit is Adj + Ctl {
        Controlled Rx([ctrl], (AngleAsDouble(theta), qubit));
    }

    /// Rotates about the y axis where the control is |1⟩.
    operation cry(theta : Angle, ctrl : Qubit, qubit : Qubit) : Unit is Adj + Ctl {
        Controlled Ry([ctrl], (AngleAsDouble(theta), qubit));
    }

    /// Rotates about the z axis where the control is |1⟩.
    operation crz(theta : Angle, ctrl : Qubit, qubit : Qubit) : Unit is Adj + Ctl {
        Controlled Rz([ctrl], (AngleAsDouble(theta), qubit));
    }

    /// Where the first qubit is |1⟩, applies e^{i(γ-θ/2)} `U` to the second.
    operation cu(
        theta : Angle,
        phi : Angle,
        lambda : Angle,
        gamma : Angle,
        qubit1 : Qubit,
        qubit2 : Qubit
    ) : Unit is Adj + Ctl {
        R1(AngleAsDouble(gamma) - 0.5 * AngleAsDouble(theta), qubit1);
        Controlled U([qubit1], (theta, phi, lambda, qubit2));
    }

    /// Applies `u3` where the control is |1⟩.
    operation cu3(theta : Angle, phi : Angle, lambda : Angle, ctrl : Qubit, target : Qubit) : Unit is Adj + Ctl {
        Controlled u3([ctrl], (theta, phi, lambda, target));
    }

    /// Exchanges two qubits.
    operation swap(qubit1 : Qubit, qubit2 : Qubit) : Unit is Adj + Ctl {
        SWAP(qubit1, qubit2);
    }

    /// Exchanges two qubits where the control is |1⟩.
    operation cswap(ctrl : Qubit, qubit1 : Qubit, qubit2 : Qubit) : Unit is Adj + Ctl {
        Controlled SWAP([ctrl], (qubit1, qubit2));
    }

    /// Applies X where both controls are |1⟩.
    operation ccx(ctrl1 : Qubit, ctrl2 : Qubit, target : Qubit) : Unit is Adj + Ctl {
        CCNOT(ctrl1, ctrl2, target);
    }

    /// Applies Z where both controls are |1⟩.
    operation ccz(ctrl1 : Qubit, ctrl2 : Qubit, target : Qubit) : Unit is Adj + Ctl {
        Controlled Z([ctrl1, ctrl2], target);
    }

    /// Two CNOTs, the second one the other way around.
    operation dcx(qubit0 : Qubit, qubit1 : Qubit) : Unit is Adj + Ctl {
        CNOT(qubit0, qubit1);
        CNOT(qubit1, qubit0);
    }

    /// The echoed cross resonance gate (X⊗I - Y⊗X)/√2.
    operation ecr(qubit0 : Qubit, qubit1 : Qubit) : Unit is Adj + Ctl {
        Exp([PauliZ, PauliX], -0.25 * PI(), [qubit0, qubit1]);
        X(qubit0);
    }

    /// Rotates two qubits together: exp(-i θ/2 X⊗X).
    operation rxx(theta : Angle, qubit0 : Qubit, qubit1 : Qubit) : Unit is Adj + Ctl {
        Rxx(AngleAsDouble(theta), qubit0, qubit1);
    }

    /// Rotates two qubits together: exp(-i θ/2 Y⊗Y).
    operation ryy(theta : Angle, qubit0 : Qubit, qubit1 : Qubit) : Unit is Adj + Ctl {
        Ryy(AngleAsDouble(theta), qubit0, qubit1);
    }

    /// Rotates two qubits together: exp(-i θ/2 Z⊗Z).
    operation rzz(theta : Angle, qubit0 : Qubit, qubit1 : Qubit) : Unit is Adj + Ctl {
        Rzz(AngleAsDouble(theta), qubit0, qubit1);
    }

    /// Rotates two qubits together: e^{iθ/2} exp(-i θ/2 Z⊗X).
    operation rzx(theta : Angle, qubit0 : Qubit, qubit1 : Qubit) : Unit is Adj + Ctl {
        let angle = AngleAsDouble(theta);
        Exp([PauliZ, PauliX], -0.5 * angle, [qubit0, qubit1]);
        R(PauliI, -angle, qubit0);
    }

    /// Applies exp(i θ/4 (X⊗X + Y⊗Y)), the first qubit turned about z by -β before and by β after.
    operation xx_plus_yy(theta : Angle, beta : Angle, qubit0 : Qubit, qubit1 : Qubit) : Unit is Adj + Ctl {
        let angle = AngleAsDouble(theta);
        rz(NegAngle(beta), qubit0);
        Rxx(-0.5 * angle, qubit0, qubit1);
        Ryy(-0.5 * angle, qubit0, qubit1);
        rz(beta, qubit0);
    }

    /// Applies exp(-i θ/4 (X⊗X - Y⊗Y)), the second qubit turned about z by -β before and by β after.
    operation xx_minus_yy(theta : Angle, beta : Angle, qubit0 : Qubit, qubit1 : Qubit) : Unit is Adj + Ctl {
        let half = DivideAngleByInt(theta, 2);
        rz(NegAngle(beta), qubit1);
        rxx(half, qubit0, qubit1);
        ryy(NegAngle(half), qubit0, qubit1);
        rz(beta, qubit1);
    }

    /// CCNOT up to the phases of its basis states, after Margolus.
    operation rccx(ctrl1 : Qubit, ctrl2 : Qubit, target : Qubit) : Unit is Adj + Ctl {
        within {
            H(target);
            T(target);
            CNOT(ctrl2, target);
            Adjoint T(target);
        } apply {
            CNOT(ctrl1, target);
        }
    }

    /// Applies X to the last qubit where the three others are |1⟩.
    operation c3x(a : Qubit, b : Qubit, c : Qubit, d : Qubit) : Unit is Adj + Ctl {
        Controlled X([a, b, c], d);
    }

    /// Applies `sx` where three controls are |1⟩.
    operation c3sqrtx(a : Qubit, b : Qubit, c : Qubit, target : Qubit) : Unit is Adj + Ctl {
        Controlled SX([a, b, c], target);
    }

    /// `c3x` up to the phases of its basis states.
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

    /// Keeps what comes before apart from what comes after; leaves all as it is.
    operation __quantum__qis__barrier__body() : Unit {
        ()
    }

    /// Puts a qubit into the state of a result as if it had been measured. Fails if that cannot happen.
    operation postselectz(r : Result, q : Qubit) : Unit {
        PostSelectZ(r, q);
    }

    /// Measures a qubit in the Z basis and puts it into |0⟩: 0 or 1, or 2 if the qubit was lost.
    operation mresetz_checked(q : Qubit) : Int {
        let (result, lost) = MResetZChecked(q);
        lost ? 2 | result == One ? 1 | 0
    }
}
