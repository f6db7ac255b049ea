namespace Microsoft.Quantum.Simulation {
    import Microsoft.Quantum.Arithmetic.*;
    import Microsoft.Quantum.Canon.*;
    import Microsoft.Quantum.Preparation.*;
    import Std.Arrays.*;
    import Std.Math.*;

    /// An operation U on an auxiliary and a system register that encodes an operator H with ‖H‖ ≤ 1 as its block
    /// (⟨0…0| ⊗ 1) U (|0…0⟩ ⊗ 1).
    newtype BlockEncoding = ((Qubit[], Qubit[]) => Unit is Adj + Ctl);

    /// A block encoding that is its own adjoint.
    newtype BlockEncodingReflection = BlockEncoding;

    /// A block encoding that also depends on a time register: of times, auxiliary and system qubits.
    newtype TimeDependentBlockEncoding = ((Qubit[], Qubit[], Qubit[]) => Unit is Adj + Ctl);

    /// The operation P† V P for a preparation P of the first argument and a selection V on both. If P prepares
    /// Σ √(αⱼ/α)|j⟩, with α = Σ αⱼ, and V is Σ |j⟩⟨j| ⊗ Uⱼ, it encodes the linear combination of unitaries Σ αⱼ Uⱼ / α
    /// (Childs and Wiebe, arXiv:1202.5822).
    function BlockEncodingByLCU<'T, 'S>(
        statePreparation : ('T => Unit is Adj + Ctl),
        selector : (('T, 'S) => Unit is Adj + Ctl)
    ) : (('T, 'S) => Unit is Adj + Ctl) {
        SelectPrepared(statePreparation, selector, _, _)
    }

    /// Applies P† V P.
    internal operation SelectPrepared<'T, 'S>(
        statePreparation : ('T => Unit is Adj + Ctl),
        selector : (('T, 'S) => Unit is Adj + Ctl),
        auxiliary : 'T,
        system : 'S
    ) : Unit is Adj + Ctl {
        within {
            statePreparation(auxiliary);
        } apply {
            selector(auxiliary, system);
        }
    }

    /// The linear combination of unitaries as a reflection. The selection must be its own adjoint: its unitaries are
    /// Hermitian.
    function BlockEncodingReflectionByLCU(
        statePreparation : (Qubit[] => Unit is Adj + Ctl),
        selector : ((Qubit[], Qubit[]) => Unit is Adj + Ctl)
    ) : BlockEncodingReflection {
        BlockEncodingReflection(BlockEncoding(BlockEncodingByLCU(statePreparation, selector)))
    }

    /// A block encoding U of a Hermitian operator as a reflection that encodes the same: |1⟩⟨0| ⊗ U + |0⟩⟨1| ⊗ U†, the
    /// qubit in the Hadamard basis. That qubit comes before the other auxiliary ones (Low and Chuang,
    /// arXiv:1610.06546).
    function BlockEncodingToReflection(blockEncoding : BlockEncoding) : BlockEncodingReflection {
        BlockEncodingReflection(BlockEncoding(ApplyAsReflection(blockEncoding, _, _)))
    }

    /// Applies U or its adjoint, whichever the first auxiliary qubit says, and flips that qubit.
    internal operation ApplyAsReflection(
        blockEncoding : BlockEncoding,
        auxiliary : Qubit[],
        system : Qubit[]
    ) : Unit is Adj + Ctl {
        let (direction, inner) = HeadAndRest(auxiliary);
        within {
            H(direction);
        } apply {
            within {
                X(direction);
            } apply {
                Controlled blockEncoding!([direction], (inner, system));
            }
            Controlled Adjoint blockEncoding!([direction], (inner, system));
            X(direction);
        }
    }

    /// The walk -iU(1 - 2|0…0⟩⟨0…0|) of an encoding U with an auxiliary qubit or more. For each eigenvalue λ of the
    /// encoded operator it has the eigenvalues e^{i arcsin λ} and -e^{-i arcsin λ} (Low and Chuang, arXiv:1610.06546).
    function QuantumWalkByQubitization(
        blockEncoding : BlockEncodingReflection
    ) : ((Qubit[], Qubit[]) => Unit is Adj + Ctl) {
        ApplyWalk(blockEncoding, _, _)
    }

    /// Applies one step of the walk.
    internal operation ApplyWalk(
        blockEncoding : BlockEncodingReflection,
        auxiliary : Qubit[],
        system : Qubit[]
    ) : Unit is Adj + Ctl {
        R(PauliI, PI(), Head(system));
        RAll0(PI(), auxiliary);
        let encoding = blockEncoding!;
        encoding!(auxiliary, system);
    }

    /// The sum α of the magnitudes of a Hamiltonian's coefficients, with an encoding of the Hamiltonian divided by α. Its
    /// terms are Paulis; the auxiliary register of ⌈log₂ n⌉ qubits for n terms is little-endian.
    function PauliBlockEncoding(generatorSystem : GeneratorSystem) : (Double, BlockEncodingReflection) {
        let (count, term) = generatorSystem!;
        let coefficients = MappedOverRange(k -> AbsD(PauliCoefficientFromGenIdx(term(k))), 0..count - 1);
        let amplitudes = Mapped(Sqrt, coefficients);
        let encoding = BlockEncodingReflectionByLCU(
            auxiliary => PrepareArbitraryStateD(amplitudes, LittleEndian(auxiliary)),
            (auxiliary, system) => MultiplexOperationsFromGenerator(
                (count, k -> ApplyPauliTerm(term(k), _)),
                LittleEndian(auxiliary),
                system
            )
        );
        (PNorm(1.0, coefficients), encoding)
    }

    /// Applies the Paulis of a term, with the sign of its coefficient.
    internal operation ApplyPauliTerm(term : GeneratorIndex, qubits : Qubit[]) : Unit is Adj + Ctl {
        let (paulis, places) = PauliStringFromGenIdx(term);
        ApplyPauli(paulis, Subarray(places, qubits));
        if PauliCoefficientFromGenIdx(term) < 0.0 {
            R(PauliI, 2.0 * PI(), Head(qubits));
        }
    }
}
