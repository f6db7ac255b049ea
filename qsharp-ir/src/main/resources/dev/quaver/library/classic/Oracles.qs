namespace Microsoft.Quantum.Oracles {
    import Std.Arrays.*;

    /// An operation that depends on a time.
    newtype ContinuousOracle = (Double, Qubit[]) => Unit is Adj + Ctl;

    /// An operation by its integer powers.
    newtype DiscreteOracle = (Int, Qubit[]) => Unit is Adj + Ctl;

    /// An operation that prepares a state from |0…0⟩.
    newtype DeterministicStateOracle = Qubit[] => Unit is Adj + Ctl;

    /// An operation that prepares a state from |0…0⟩ where a flag qubit, given by its index, is |1⟩.
    newtype StateOracle = (Int, Qubit[]) => Unit is Adj + Ctl;

    /// An operation on an auxiliary and a system register.
    newtype ObliviousOracle = (Qubit[], Qubit[]) => Unit is Adj + Ctl;

    /// An operation that multiplies a state by a phase e^{iφ}.
    newtype ReflectionOracle = (ApplyReflection : (Double, Qubit[]) => Unit is Adj + Ctl);

    /// The powers of an operation.
    function OracleToDiscrete(blackBoxOracle : (Qubit[] => Unit is Adj + Ctl)) : DiscreteOracle {
        DiscreteOracle(ApplyOperationPowerCA(_, blackBoxOracle, _))
    }

    /// A preparation with its flag qubit fixed.
    function DeterministicStateOracleFromStateOracle(
        idxFlagQubit : Int,
        stateOracle : StateOracle
    ) : DeterministicStateOracle {
        DeterministicStateOracle(stateOracle!(idxFlagQubit, _))
    }

    /// A preparation as one that ignores its flag qubit.
    function StateOracleFromDeterministicStateOracle(
        deterministicStateOracle : DeterministicStateOracle
    ) : StateOracle {
        StateOracle(PrepareIgnoringFlag(deterministicStateOracle, _, _))
    }

    /// Prepares a state.
    internal operation PrepareIgnoringFlag(
        oracle : DeterministicStateOracle,
        idxFlagQubit : Int,
        register : Qubit[]
    ) : Unit is Adj + Ctl {
        oracle!(register);
    }

    /// A preparation of the auxiliary register followed by an operation on both.
    function ObliviousOracleFromDeterministicStateOracle(
        ancillaOracle : DeterministicStateOracle,
        signalOracle : ObliviousOracle
    ) : ObliviousOracle {
        ObliviousOracle(PrepareThenApply(ancillaOracle, signalOracle, _, _))
    }

    /// Prepares the auxiliary register and applies the operation.
    internal operation PrepareThenApply(
        ancillaOracle : DeterministicStateOracle,
        signalOracle : ObliviousOracle,
        auxiliary : Qubit[],
        system : Qubit[]
    ) : Unit is Adj + Ctl {
        ancillaOracle!(auxiliary);
        signalOracle!(auxiliary, system);
    }

    /// The operation that multiplies a prepared state by e^{iφ}.
    function ReflectionOracleFromDeterministicStateOracle(oracle : DeterministicStateOracle) : ReflectionOracle {
        ReflectionOracle(ReflectAboutPrepared(oracle, _, _))
    }

    /// Multiplies the prepared state by a phase.
    internal operation ReflectAboutPrepared(
        oracle : DeterministicStateOracle,
        phase : Double,
        system : Qubit[]
    ) : Unit is Adj + Ctl {
        within {
            Adjoint oracle!(system);
            ApplyToEachCA(X, system);
        } apply {
            Controlled R1(Rest(system), (phase, Head(system)));
        }
    }
}
