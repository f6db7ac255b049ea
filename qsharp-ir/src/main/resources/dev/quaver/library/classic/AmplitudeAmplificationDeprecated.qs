namespace Microsoft.Quantum.AmplitudeAmplification {
    import Microsoft.Quantum.Oracles.*;

    /// Old name of `StandardAmplitudeAmplification`.
    function AmpAmpByOracle(
        nIterations : Int,
        stateOracle : StateOracle,
        idxFlagQubit : Int
    ) : (Qubit[] => Unit is Adj + Ctl) {
        StandardAmplitudeAmplification(nIterations, stateOracle, idxFlagQubit)
    }

    /// Old name of `AmplitudeAmplificationFromStatePreparation`.
    function AmpAmpByOraclePhases(
        phases : ReflectionPhases,
        stateOracle : StateOracle,
        idxFlagQubit : Int
    ) : (Qubit[] => Unit is Adj + Ctl) {
        AmplitudeAmplificationFromStatePreparation(phases, stateOracle, idxFlagQubit)
    }

    /// Old name of `AmplitudeAmplificationFromPartialReflections`.
    function AmpAmpByReflectionPhases(
        phases : ReflectionPhases,
        startStateReflection : ReflectionOracle,
        targetStateReflection : ReflectionOracle
    ) : (Qubit[] => Unit is Adj + Ctl) {
        AmplitudeAmplificationFromPartialReflections(phases, startStateReflection, targetStateReflection)
    }

    /// Old name of `ObliviousAmplitudeAmplificationFromStatePreparation`.
    function AmpAmpObliviousByOraclePhases(
        phases : ReflectionPhases,
        startStateOracle : DeterministicStateOracle,
        signalOracle : ObliviousOracle,
        idxFlagQubit : Int
    ) : ((Qubit[], Qubit[]) => Unit is Adj + Ctl) {
        ObliviousAmplitudeAmplificationFromStatePreparation(phases, startStateOracle, signalOracle, idxFlagQubit)
    }

    /// Old name of `ObliviousAmplitudeAmplificationFromPartialReflections`.
    function AmpAmpObliviousByReflectionPhases(
        phases : ReflectionPhases,
        startStateReflection : ReflectionOracle,
        targetStateReflection : ReflectionOracle,
        signalOracle : ObliviousOracle
    ) : ((Qubit[], Qubit[]) => Unit is Adj + Ctl) {
        ObliviousAmplitudeAmplificationFromPartialReflections(
            phases,
            startStateReflection,
            targetStateReflection,
            signalOracle
        )
    }

    /// Old name of `FixedPointReflectionPhases`.
    function AmpAmpPhasesFixedPoint(nQueries : Int, successMin : Double) : ReflectionPhases {
        FixedPointReflectionPhases(nQueries, successMin)
    }

    /// Old name of `StandardReflectionPhases`.
    function AmpAmpPhasesStandard(nIterations : Int) : ReflectionPhases {
        StandardReflectionPhases(nIterations)
    }

    /// Old name of `RotationPhasesAsReflectionPhases`.
    function AmpAmpRotationToReflectionPhases(rotPhases : RotationPhases) : ReflectionPhases {
        RotationPhasesAsReflectionPhases(rotPhases)
    }

    /// Old name of `ApplyFixedPointAmplification`.
    operation AmpAmpRUSByOracle(statePrepOracle : StateOracle, startQubits : Qubit[]) : Unit {
        ApplyFixedPointAmplification(statePrepOracle, startQubits);
    }
}
