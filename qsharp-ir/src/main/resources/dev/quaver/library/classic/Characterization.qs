namespace Microsoft.Quantum.Characterization {
    import Microsoft.Quantum.Arithmetic.*;
    import Microsoft.Quantum.Canon.*;
    import Microsoft.Quantum.Diagnostics.*;
    import Microsoft.Quantum.Oracles.*;
    import Microsoft.Quantum.Preparation.*;
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Math.*;

    /// Estimates the phase θ of an eigenstate, U|ψ⟩ = e^{2πiθ}|ψ⟩, into a big-endian register of n qubits as an integer
    /// near θ 2^n.
    operation QuantumPhaseEstimation(
        oracle : DiscreteOracle,
        targetState : Qubit[],
        controlRegister : BigEndian
    ) : Unit is Adj + Ctl {
        let controls = controlRegister!;
        let count = Length(controls);
        ApplyToEachCA(H, controls);
        for i in 0..count - 1 {
            Controlled oracle!([controls[i]], (2^(count - 1 - i), targetState));
        }
        Adjoint QFT(controlRegister);
    }

    /// Estimates the phase φ of an eigenstate, U|ψ⟩ = e^{iφ}|ψ⟩, by the method of Kimmel, Low and Yoder
    /// (arXiv:1502.02677). The error is about 2^-`bitsPrecision`.
    operation RobustPhaseEstimation(bitsPrecision : Int, oracle : DiscreteOracle, targetState : Qubit[]) : Double {
        mutable estimate = 0.0;
        use control = Qubit();
        for exponent in 0..bitsPrecision - 1 {
            let power = 2^exponent;
            // More repetitions for low powers, an error in which would not be found later.
            let repetitions = Ceiling(2.5 * IntAsDouble(bitsPrecision - exponent) + 0.5);
            let even = repetitions % 2 == 0 ? repetitions | repetitions + 1;
            mutable (zerosX, zerosY) = (0, 0);
            for _ in 1..even {
                for quadrature in [0.0, 0.5 * PI()] {
                    let angle = quadrature / IntAsDouble(power);
                    DiscretePhaseEstimationIteration(oracle, power, angle, targetState, control);
                    if MResetZ(control) == Zero {
                        if quadrature == 0.0 {
                            zerosX += 1;
                        } else {
                            zerosY += 1;
                        }
                    }
                }
            }
            let (deltaX, deltaY) = (zerosX - even / 2, zerosY - even / 2);
            let angle = ArcTan2(IntAsDouble(deltaY), IntAsDouble(deltaX));
            let scaled = angle / IntAsDouble(power);
            let period = 2.0 * PI() / IntAsDouble(power);
            estimate = scaled + period * IntAsDouble(Round((estimate - scaled) / period));
        }
        RealMod(estimate, 2.0 * PI(), -PI())
    }

    /// One iteration of phase estimation with a control in |0⟩: it is measured as `Zero` with probability cos²((φ - θ)
    /// m / 2) for a phase φ, power m and inversion angle θ.
    operation DiscretePhaseEstimationIteration(
        oracle : DiscreteOracle,
        power : Int,
        theta : Double,
        targetState : Qubit[],
        controlQubit : Qubit
    ) : Unit is Adj + Ctl {
        within {
            H(controlQubit);
        } apply {
            Rz(-theta * IntAsDouble(power), controlQubit);
            Controlled oracle!([controlQubit], (power, targetState));
        }
    }

    /// One iteration of phase estimation with a control in |0⟩, for an operation that evolves for a time.
    operation ContinuousPhaseEstimationIteration(
        oracle : ContinuousOracle,
        time : Double,
        theta : Double,
        targetState : Qubit[],
        controlQubit : Qubit
    ) : Unit is Adj + Ctl {
        within {
            H(controlQubit);
        } apply {
            Rz(-theta * time, controlQubit);
            Controlled oracle!([controlQubit], (time, targetState));
        }
    }

    /// The fraction of `nMeasurements` runs of a preparation on |0…0⟩ and a measurement that give `Zero`.
    operation EstimateFrequency(
        preparation : (Qubit[] => Unit),
        measurement : (Qubit[] => Result),
        nQubits : Int,
        nMeasurements : Int
    ) : Double {
        mutable zeros = 0;
        for _ in 1..nMeasurements {
            use register = Qubit[nQubits];
            preparation(register);
            if measurement(register) == Zero {
                zeros += 1;
            }
            ResetAll(register);
        }
        IntAsDouble(zeros) / IntAsDouble(nMeasurements)
    }

    /// The fraction of `nMeasurements` runs of a preparation on |0…0⟩ and a measurement that give `Zero`.
    operation EstimateFrequencyA(
        preparation : (Qubit[] => Unit is Adj),
        measurement : (Qubit[] => Result),
        nQubits : Int,
        nMeasurements : Int
    ) : Double {
        EstimateFrequency(preparation, measurement, nQubits, nMeasurements)
    }

    /// `Zero`, whatever the state.
    operation MeasureIdentity(register : Qubit[]) : Result {
        Zero
    }

    /// Prepares an eigenstate of a Pauli, sends it through a channel, and measures another Pauli.
    operation SingleQubitProcessTomographyMeasurement(
        preparation : Pauli,
        measurement : Pauli,
        channel : (Qubit => Unit)
    ) : Result {
        use register = Qubit();
        PreparePauliEigenstate(preparation, register);
        channel(register);
        let result = Measure([measurement], [register]);
        Reset(register);
        result
    }

    /// Estimates the real part of the overlap ⟨ψ₁|ψ₂⟩ of two states, both prepared after a common preparation, from
    /// `nMeasurements` runs.
    operation EstimateRealOverlapBetweenStates(
        commonPreparation : (Qubit[] => Unit is Adj),
        preparation1 : (Qubit[] => Unit is Adj + Ctl),
        preparation2 : (Qubit[] => Unit is Adj + Ctl),
        nQubits : Int,
        nMeasurements : Int
    ) : Double {
        let frequency = EstimateFrequency(
            ApplyHadamardTest(false, commonPreparation, preparation1, preparation2, _),
            register => M(Head(register)),
            nQubits + 1,
            nMeasurements
        );
        2.0 * frequency - 1.0
    }

    /// Estimates the imaginary part of the overlap ⟨ψ₁|ψ₂⟩ of two states, both prepared after a common preparation,
    /// from `nMeasurements` runs.
    operation EstimateImagOverlapBetweenStates(
        commonPreparation : (Qubit[] => Unit is Adj),
        preparation1 : (Qubit[] => Unit is Adj + Ctl),
        preparation2 : (Qubit[] => Unit is Adj + Ctl),
        nQubits : Int,
        nMeasurements : Int
    ) : Double {
        let frequency = EstimateFrequency(
            ApplyHadamardTest(true, commonPreparation, preparation1, preparation2, _),
            register => M(Head(register)),
            nQubits + 1,
            nMeasurements
        );
        2.0 * frequency - 1.0
    }

    /// Estimates the squared magnitude of the overlap ⟨ψ₁|ψ₂⟩ of two states from `nMeasurements` runs.
    operation EstimateOverlapBetweenStates(
        preparation1 : (Qubit[] => Unit is Adj),
        preparation2 : (Qubit[] => Unit is Adj),
        nQubits : Int,
        nMeasurements : Int
    ) : Double {
        mutable hits = 0;
        for _ in 1..nMeasurements {
            use register = Qubit[nQubits];
            preparation1(register);
            Adjoint preparation2(register);
            if All(result -> result == Zero, MResetEachZ(register)) {
                hits += 1;
            }
        }
        IntAsDouble(hits) / IntAsDouble(nMeasurements)
    }

    /// The first qubit of the register is the control.
    internal operation ApplyHadamardTest(
        imaginary : Bool,
        commonPreparation : (Qubit[] => Unit is Adj),
        preparation1 : (Qubit[] => Unit is Adj + Ctl),
        preparation2 : (Qubit[] => Unit is Adj + Ctl),
        register : Qubit[]
    ) : Unit {
        let (control, target) = HeadAndRest(register);
        commonPreparation(target);
        H(control);
        Controlled preparation2([control], target);
        within {
            X(control);
        } apply {
            Controlled preparation1([control], target);
        }
        if imaginary {
            Adjoint S(control);
        }
        H(control);
    }
}
