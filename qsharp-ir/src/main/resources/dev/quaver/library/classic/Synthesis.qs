namespace Microsoft.Quantum.Synthesis {
    import Microsoft.Quantum.Arithmetic.*;
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Diagnostics.*;
    import Std.Math.*;

    /// A single-qubit Clifford gate E^e S^s X^x ω^w, with E = H S³ ω³ (X ↦ Y ↦ Z ↦ X by conjugation) and ω = e^{iπ/4}.
    newtype SingleQubitClifford = (E : Int, S : Int, X : Int, Omega : Int);

    /// Exchanges the basis states |a⟩ and |b⟩ of a little-endian register.
    operation ApplyTransposition(a : Int, b : Int, qubits : LittleEndian) : Unit is Adj + Ctl {
        if a != b {
            let differing = a ^^^ b;
            let low = TrailingZeroCountI(differing);
            let register = qubits!;
            let target = register[low];
            let others = Excluding([low], register);
            // Makes b differ from a in bit `low` only, then flips that bit where all others are a's.
            let bit = (a >>> low) % 2 == 1;
            within {
                for i in 0..Length(register) - 1 {
                    if i != low and (differing >>> i) % 2 == 1 {
                        ApplyControlledOnBitString([not bit], X, [target], register[i]);
                    }
                }
            } apply {
                let bits = Excluding([low], IntAsBoolArray(a, Length(register)));
                ApplyControlledOnBitString(bits, X, others, target);
            }
        }
    }

    /// Maps each basis state |k⟩ of a little-endian register to |perm[k]⟩, by transpositions. Fails unless `perm` is a
    /// permutation of all 2^n indices.
    operation ApplyPermutationUsingTransformation(perm : Int[], qubits : LittleEndian) : Unit is Adj + Ctl {
        Fact(Length(perm) == 2^Length(qubits!), "A permutation must have 2^n elements.");
        Fact(Microsoft.Quantum.Arrays.IsPermutation(perm), "Not a permutation.");
        for (a, b) in Transpositions(perm) {
            ApplyTransposition(a, b, qubits);
        }
    }

    /// Maps each basis state |k⟩ of a little-endian register to |perm[k]⟩, by transpositions. Fails unless `perm` is a
    /// permutation of all 2^n indices.
    operation ApplyPermutationUsingDecomposition(perm : Int[], qubits : LittleEndian) : Unit is Adj + Ctl {
        ApplyPermutationUsingTransformation(perm, qubits);
    }

    /// Maps each basis state |k⟩ of a little-endian register to |perm[k]⟩, by transpositions. Fails unless `perm` is a
    /// permutation of all 2^n indices and `variableOrder` one of the qubits.
    operation ApplyPermutationUsingDecompositionWithVariableOrder(
        perm : Int[],
        variableOrder : Int[],
        qubits : LittleEndian
    ) : Unit is Adj + Ctl {
        Fact(Length(variableOrder) == Length(qubits!), "There must be as many variables as qubits.");
        Fact(Microsoft.Quantum.Arrays.IsPermutation(variableOrder), "Not a permutation.");
        ApplyPermutationUsingDecomposition(perm, qubits);
    }

    /// Transpositions that make a permutation when applied in order.
    internal function Transpositions(perm : Int[]) : (Int, Int)[] {
        mutable current = MappedOverRange(i -> i, IndexRange(perm));
        mutable swaps = [];
        // current[k] is where the transpositions so far take k.
        for k in 0..Length(perm) - 1 {
            let (now, wanted) = (current[k], perm[k]);
            if now != wanted {
                swaps += [(now, wanted)];
                current = Mapped(state -> state == now ? wanted | state == wanted ? now | state, current);
            }
        }
        swaps
    }

    /// Flips the target where bit k of `func` is 1, the little-endian controls holding k. Fails for bits beyond 2^n.
    operation ApplyXControlledOnTruthTable(
        func : BigInt,
        controlRegister : Qubit[],
        target : Qubit
    ) : Unit is Adj + Ctl {
        let table = BigIntAsBoolArray(func, 2^Length(controlRegister));
        for k in Where(bit -> bit, table) {
            ApplyControlledOnInt(k, X, controlRegister, target);
        }
    }

    /// Flips a target that is |0⟩ where bit k of `func` is 1, the little-endian controls holding k. Fails for bits
    /// beyond 2^n.
    operation ApplyXControlledOnTruthTableWithCleanTarget(
        func : BigInt,
        controlRegister : Qubit[],
        target : Qubit
    ) : Unit is Adj + Ctl {
        let table = BigIntAsBoolArray(func, 2^Length(controlRegister));
        for k in Where(bit -> bit, table) {
            ApplyControlledOnInt(k, X, controlRegister, target);
        }
    }
}
