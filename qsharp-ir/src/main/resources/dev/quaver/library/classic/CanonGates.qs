namespace Microsoft.Quantum.Canon {
    import Microsoft.Quantum.Arithmetic.*;
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Diagnostics.*;
    import Std.Math.*;

    /// An operation that acts as CCNOT on a target that is |0⟩.
    newtype CCNOTop = (Apply : (Qubit, Qubit, Qubit) => Unit is Adj);

    /// Writes the AND of two qubits into a target that is |0⟩; the adjoint clears it again.
    operation ApplyAnd(control1 : Qubit, control2 : Qubit, target : Qubit) : Unit is Adj + Ctl {
        CCNOT(control1, control2, target);
    }

    /// Writes the AND of two qubits into a target that is |0⟩; the adjoint clears it again.
    operation ApplyLowDepthAnd(control1 : Qubit, control2 : Qubit, target : Qubit) : Unit is Adj + Ctl {
        CCNOT(control1, control2, target);
    }

    /// Writes into `targets` the ANDs of the first two, three, … controls. The targets are |0⟩ and one fewer than the
    /// controls.
    operation AndLadder(ccnot : CCNOTop, controls : Qubit[], targets : Qubit[]) : Unit is Adj {
        Fact(Length(controls) == Length(targets) + 1, "Length(controls) must be equal to Length(target) + 1");
        Fact(Length(controls) >= 2, "The operation is not defined for less than 2 controls");
        let earlier = [controls[0]] + Most(targets);
        for i in 0..Length(targets) - 1 {
            ccnot.Apply(earlier[i], controls[i + 1], targets[i]);
        }
    }

    /// Applies an operation that takes one control qubit, the first of its register, with many controls. No control is
    /// taken as one that is |1⟩.
    operation ApplyMultiControlledC(
        singlyControlledOp : (Qubit[] => Unit),
        ccnot : CCNOTop,
        controls : Qubit[],
        targets : Qubit[]
    ) : Unit is Ctl {
        body (...) {
            Controlled ApplyMultiControlledC([], (singlyControlledOp, ccnot, controls, targets));
        }
        controlled (outer, ...) {
            let all = outer + controls;
            if Length(all) == 0 {
                use control = Qubit();
                within {
                    X(control);
                } apply {
                    singlyControlledOp([control] + targets);
                }
            } elif Length(all) == 1 {
                singlyControlledOp(all + targets);
            } else {
                use ladder = Qubit[Length(all) - 1];
                within {
                    AndLadder(ccnot, all, ladder);
                } apply {
                    singlyControlledOp([Tail(ladder)] + targets);
                }
            }
        }
    }

    /// Applies an operation that takes one control qubit, the first of its register, with many controls. No control is
    /// taken as one that is |1⟩.
    operation ApplyMultiControlledCA(
        singlyControlledOp : (Qubit[] => Unit is Adj),
        ccnot : CCNOTop,
        controls : Qubit[],
        targets : Qubit[]
    ) : Unit is Adj + Ctl {
        body (...) {
            Controlled ApplyMultiControlledCA([], (singlyControlledOp, ccnot, controls, targets));
        }
        controlled (outer, ...) {
            let all = outer + controls;
            if Length(all) == 0 {
                use control = Qubit();
                within {
                    X(control);
                } apply {
                    singlyControlledOp([control] + targets);
                }
            } elif Length(all) == 1 {
                singlyControlledOp(all + targets);
            } else {
                use ladder = Qubit[Length(all) - 1];
                within {
                    AndLadder(ccnot, all, ladder);
                } apply {
                    singlyControlledOp([Tail(ladder)] + targets);
                }
            }
        }
    }

    /// Applies CCNOT to the first qubits of both registers and the second target, to the second qubits of both and the
    /// third target, and so on. Fails unless there is one more target than other qubits.
    operation ApplyCCNOTChain(register : Qubit[], targets : Qubit[]) : Unit is Adj + Ctl {
        Fact(Length(targets) == Length(register) + 1, "Target register must have one more qubit.");
        for i in IndexRange(register) {
            CCNOT(register[i], targets[i], targets[i + 1]);
        }
    }

    /// Old name of `ApplyCCNOTChain`.
    operation CascadeCCNOT(register : Qubit[], targets : Qubit[]) : Unit is Adj + Ctl {
        ApplyCCNOTChain(register, targets);
    }

    /// Applies CNOT from each qubit to the next and from the last to the target, in order.
    operation ApplyCNOTChainWithTarget(qubits : Qubit[], targetQubit : Qubit) : Unit is Adj + Ctl {
        ApplyCNOTChain(qubits + [targetQubit]);
    }

    /// Applies CNOT from each qubit to the next and from the last to the target, in order.
    operation CNOTChainTarget(qubits : Qubit[], targetQubit : Qubit) : Unit is Adj + Ctl {
        ApplyCNOTChain(qubits + [targetQubit]);
    }

    /// Applies CNOT from each qubit to the next, in order.
    operation CNOTChain(qubits : Qubit[]) : Unit is Adj + Ctl {
        ApplyCNOTChain(qubits);
    }

    /// Applies CNOT from each qubit to the next, in order.
    operation CascadeCNOT(register : Qubit[]) : Unit is Adj + Ctl {
        ApplyCNOTChain(register);
    }

    /// Exchanges two qubits and flips the sign where both are |1⟩.
    operation ApplyFermionicSWAP(qubit1 : Qubit, qubit2 : Qubit) : Unit is Adj + Ctl {
        SWAP(qubit1, qubit2);
        CZ(qubit1, qubit2);
    }

    /// Exchanges the Z and Y axes: |0⟩ ↦ (|0⟩ + i|1⟩)/√2, |1⟩ ↦ (|0⟩ - i|1⟩)/√2.
    operation HY(target : Qubit) : Unit is Adj + Ctl {
        H(target);
        S(target);
    }

    /// Multiplies the state |0…0⟩ by e^{iφ}, with `phase` φ.
    operation RAll0(phase : Double, qubits : Qubit[]) : Unit is Adj + Ctl {
        within {
            ApplyToEachCA(X, qubits);
        } apply {
            RAll1(phase, qubits);
        }
    }

    /// Multiplies the state |1…1⟩ by e^{iφ}, with `phase` φ.
    operation RAll1(phase : Double, qubits : Qubit[]) : Unit is Adj + Ctl {
        Controlled R1(Rest(qubits), (phase, Head(qubits)));
    }

    /// One Pauli at `location` and `PauliI` elsewhere, `n` in all.
    function EmbedPauli(pauli : Pauli, location : Int, n : Int) : Pauli[] {
        Repeated(PauliI, n) w/ location <- pauli
    }

    /// All products of Paulis on `nQubits` qubits in which one is not `PauliI`: X, Y and Z of the first qubit, of the
    /// second, …
    function WeightOnePaulis(nQubits : Int) : Pauli[][] {
        let paulis = [PauliX, PauliY, PauliZ];
        MappedOverRange(i -> EmbedPauli(paulis[i % 3], i / 3, nQubits), 0..3 * nQubits - 1)
    }

    /// Calls an operation with all arrays of `power` numbers from 0 to `bound` - 1, the first number changing fastest.
    operation IterateThroughCartesianPower(power : Int, bound : Int, op : (Int[] => Unit)) : Unit {
        IterateThroughCartesianProduct(Repeated(bound, power), op);
    }

    /// Calls an operation with all arrays of numbers from 0 to below the bounds, the first number changing fastest.
    operation IterateThroughCartesianProduct(bounds : Int[], op : (Int[] => Unit)) : Unit {
        let total = Fold((a, b) -> a * b, 1, bounds);
        for index in 0..total - 1 {
            mutable numbers = bounds;
            mutable rest = index;
            for i in 0..Length(bounds) - 1 {
                numbers w/= i <- rest % bounds[i];
                rest /= bounds[i];
            }
            op(numbers);
        }
    }
}
