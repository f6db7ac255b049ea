namespace Microsoft.Quantum.Synthesis {
    import Std.Diagnostics.*;
    import Std.Math.*;

    /// The gate that does nothing.
    function Identity1C() : SingleQubitClifford {
        SingleQubitClifford(0, 0, 0, 0)
    }

    /// The gate with exponents in their ranges: E below 3, S below 4, X below 2, ω below 8.
    internal function Reduced1C(op : SingleQubitClifford) : SingleQubitClifford {
        SingleQubitClifford(ModulusI(op.E, 3), ModulusI(op.S, 4), ModulusI(op.X, 2), ModulusI(op.Omega, 8))
    }

    /// The product of two gates; the right one is applied first.
    ///
    /// With X E = E S², X S = S³ X ω², S E = E² S³ ω⁶, S² E = E S² X ω⁶ and S³ E = E² S X ω⁴ the right one's factors go in
    /// one after another.
    function Times1C(left : SingleQubitClifford, right : SingleQubitClifford) : SingleQubitClifford {
        let start = Reduced1C(left);
        let factor = Reduced1C(right);
        mutable (e, s, x, omega) = start!;
        omega += factor.Omega;
        for _ in 1..factor.E {
            let (addedE, newS, newX, addedOmega) = [(1, 0, 0, 0), (2, 3, 0, 6), (1, 2, 1, 6), (2, 1, 1, 4)][s];
            e += addedE;
            omega += addedOmega + 4 * x * newX;
            s = (newS + 2 * x) % 4;
            x = newX;
        }
        if x == 1 {
            omega += 2 * factor.S;
            s -= factor.S;
        } else {
            s += factor.S;
        }
        Reduced1C(SingleQubitClifford(e, s, x + factor.X, omega))
    }

    /// The inverse of a gate.
    function Inverse1C(op : SingleQubitClifford) : SingleQubitClifford {
        let withoutE = Times1C(SingleQubitClifford(0, 0, -op.X, -op.Omega), SingleQubitClifford(0, -op.S, 0, 0));
        Times1C(withoutE, SingleQubitClifford(-op.E, 0, 0, 0))
    }

    /// The Pauli that a gate makes of one by conjugation, U P U†, without its sign.
    function Action1C(op : SingleQubitClifford, pauli : Pauli) : Pauli {
        let reduced = Reduced1C(op);
        mutable image = pauli;
        if reduced.S % 2 == 1 {
            if image == PauliX {
                image = PauliY;
            } elif image == PauliY {
                image = PauliX;
            }
        }
        for _ in 1..reduced.E {
            if image == PauliX {
                image = PauliY;
            } elif image == PauliY {
                image = PauliZ;
            } elif image == PauliZ {
                image = PauliX;
            }
        }
        image
    }

    /// Applies a gate, its phase included.
    operation Apply1C(op : SingleQubitClifford, target : Qubit) : Unit is Adj + Ctl {
        let reduced = Reduced1C(op);
        if reduced.X == 1 {
            X(target);
        }
        for _ in 1..reduced.S {
            S(target);
        }
        for _ in 1..reduced.E {
            Adjoint S(target);
            H(target);
        }
        // ω, and ω³ for each E.
        R(PauliI, -0.5 * PI() * Std.Convert.IntAsDouble((reduced.Omega + 3 * reduced.E) % 8), target);
    }

    /// The operation that applies a gate.
    function SingleQubitCliffordAsOperation(clifford : SingleQubitClifford) : (Qubit => Unit is Adj + Ctl) {
        Apply1C(clifford, _)
    }

    /// A Pauli as a Clifford gate, with the right phase.
    function PauliAsSingleQubitClifford(pauli : Pauli) : SingleQubitClifford {
        if pauli == PauliI {
            Identity1C()
        } elif pauli == PauliX {
            SingleQubitClifford(0, 0, 1, 0)
        } elif pauli == PauliY {
            SingleQubitClifford(0, 2, 1, 6)
        } else {
            SingleQubitClifford(0, 2, 0, 0)
        }
    }

    /// Fails with `message` unless two gates are the same, with the same phase.
    function EqualityFact1C(actual : SingleQubitClifford, expected : SingleQubitClifford, message : String) : Unit {
        let (a, b) = (Reduced1C(actual), Reduced1C(expected));
        Fact(a.E == b.E and a.S == b.S and a.X == b.X and a.Omega == b.Omega, message);
    }

    /// Fails with `message` unless a gate is the identity, phase included.
    function IdentityFact1C(actual : SingleQubitClifford, message : String) : Unit {
        EqualityFact1C(actual, Identity1C(), message);
    }
}
