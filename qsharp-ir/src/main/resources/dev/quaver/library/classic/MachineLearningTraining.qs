namespace Microsoft.Quantum.MachineLearning {
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Diagnostics.*;
    import Std.Math.*;
    import Std.Random.*;

    /// Estimates the probability that a model measures `One` for a sample.
    operation EstimateClassificationProbability(
        tolerance : Double,
        model : SequentialModel,
        sample : Double[],
        nMeasurements : Int
    ) : Double {
        EstimateOne(model, ApproximateInputEncoder(tolerance, sample), nMeasurements)
    }

    /// Estimates the same for each of several samples.
    operation EstimateClassificationProbabilities(
        tolerance : Double,
        model : SequentialModel,
        samples : Double[][],
        nMeasurements : Int
    ) : Double[] {
        ForEach(EstimateClassificationProbability(tolerance, model, _, nMeasurements), samples)
    }

    /// The frequency of `One` on the last qubit. Where a simulator tells the probability the circuit is run once and the
    /// measurements are drawn.
    internal operation EstimateOne(
        model : SequentialModel,
        encodedInput : StateGenerator,
        nMeasurements : Int
    ) : Double {
        let count = MaxI(NQubitsRequired(model), encodedInput::NQubits);
        mutable probability = -1.0;
        mutable ones = 0;
        for _ in 1..nMeasurements {
            if probability < 0.0 {
                use qubits = Qubit[count];
                encodedInput::Prepare(Microsoft.Quantum.Arithmetic.LittleEndian(qubits[0..encodedInput::NQubits - 1]));
                ApplySequentialClassifier(model, qubits);
                probability = Microsoft.Quantum.Diagnostics.ProbabilityOfOne([PauliZ], [Tail(qubits)]);
                if probability < 0.0 and M(Tail(qubits)) == One {
                    ones += 1;
                }
                ResetAll(qubits);
            }
            if probability >= 0.0 and DrawRandomDouble(0.0, 1.0) < probability {
                ones += 1;
            }
        }
        IntAsDouble(ones) / IntAsDouble(nMeasurements)
    }

    /// Estimates how the probability of `One` grows with each of a model's parameters: each rotation is shifted both ways,
    /// controlled ones twice (Schuld et al., arXiv:1811.11184; Anselmetti et al., arXiv:2104.05695).
    operation EstimateGradient(
        model : SequentialModel,
        encodedInput : StateGenerator,
        nMeasurements : Int
    ) : Double[] {
        mutable gradient = [0.0, size = Length(model::Parameters)];
        for place in IndexRange(model::Structure) {
            let gate = model::Structure[place];
            if gate::ParameterIndex < Length(gradient) {
                // One parameter more, for this rotation alone.
                let angle = model::Parameters[gate::ParameterIndex];
                let own = Length(model::Parameters);
                let single = model w/ Structure <- (model::Structure w/ place <- (gate w/ ParameterIndex <- own));
                mutable slope = 0.0;
                for (shift, weight) in Shifts(Length(gate::ControlIndices) > 0) {
                    let shifted = single w/ Parameters <- model::Parameters + [angle + shift];
                    slope += weight * EstimateOne(shifted, encodedInput, nMeasurements);
                }
                gradient w/= gate::ParameterIndex <- gradient[gate::ParameterIndex] + slope;
            }
        }
        gradient
    }

    /// Shifts of an angle, and the weights with which they make the derivative.
    internal function Shifts(hasControls : Bool) : (Double, Double)[] {
        let quarter = 0.5 * PI();
        if not hasControls {
            return [(quarter, 0.5), (-quarter, -0.5)];
        }
        let near = (Sqrt(2.0) + 1.0) / (4.0 * Sqrt(2.0));
        let far = (Sqrt(2.0) - 1.0) / (4.0 * Sqrt(2.0));
        [(quarter, near), (-quarter, -near), (3.0 * quarter, -far), (-3.0 * quarter, far)]
    }

    /// Counts the samples of a schedule that a model takes for the wrong class.
    operation ValidateSequentialClassifier(
        model : SequentialModel,
        samples : LabeledSample[],
        tolerance : Double,
        nMeasurements : Int,
        validationSchedule : SamplingSchedule
    ) : ValidationResults {
        let chosen = Sampled(validationSchedule, samples);
        let probabilities = EstimateClassificationProbabilities(
            tolerance,
            model,
            Mapped(sample -> sample::Features, chosen),
            nMeasurements
        );
        let labels = Mapped(sample -> sample::Label, chosen);
        ValidationResults(
            NMisclassifications(InferredLabels(model::Bias, probabilities), labels),
            Length(chosen)
        )
    }

    /// Trains from each of several models, and gives the one that does best on the validation schedule, with the number of
    /// samples there that it takes for the wrong class.
    operation TrainSequentialClassifier(
        models : SequentialModel[],
        samples : LabeledSample[],
        options : TrainingOptions,
        trainingSchedule : SamplingSchedule,
        validationSchedule : SamplingSchedule
    ) : (SequentialModel, Int) {
        Fact(Length(models) > 0, "there must be a model to start with");
        mutable best = models[0];
        mutable fewest = -1;
        for start in models {
            options::VerboseMessage($"Start with parameters {start::Parameters}");
            let (trained, misses) = TrainSequentialClassifierAtModel(
                start,
                samples,
                options,
                trainingSchedule,
                validationSchedule
            );
            if fewest < 0 or misses < fewest {
                best = trained;
                fewest = misses;
            }
        }
        (best, fewest)
    }

    /// Trains from one model: steps along the gradient of the samples that it takes for the wrong class, a new bias after
    /// each pass, scattered parameters after passes without gain. Gives the best model met and the number of samples of the
    /// validation schedule that it takes for the wrong class.
    operation TrainSequentialClassifierAtModel(
        model : SequentialModel,
        samples : LabeledSample[],
        options : TrainingOptions,
        trainingSchedule : SamplingSchedule,
        validationSchedule : SamplingSchedule
    ) : (SequentialModel, Int) {
        let chosen = Sampled(trainingSchedule, samples);
        mutable (best, fewest) = Scored(model, chosen, options);
        mutable current = best;
        mutable stalls = 0;
        mutable epoch = 0;
        while fewest > 0 and epoch < options::MaxEpochs {
            epoch += 1;
            for batch in Chunks(options::MinibatchSize, chosen) {
                current = Stepped(current, batch, options);
            }
            if epoch % options::ScoringPeriod == 0 or epoch == options::MaxEpochs {
                let (scored, misses) = Scored(current, chosen, options);
                options::VerboseMessage($"Epoch {epoch}: {misses} of {Length(chosen)} misclassified");
                current = scored;
                if misses < fewest {
                    best = scored;
                    fewest = misses;
                    stalls = 0;
                } else {
                    stalls += 1;
                }
                if stalls > options::MaxStalls {
                    current = Scattered(best, options::StochasticRescaleFactor);
                    stalls = 0;
                }
            }
        }
        let validation = ValidateSequentialClassifier(
            best,
            samples,
            options::Tolerance,
            options::NMeasurements,
            validationSchedule
        );
        (best, validation::NMisclassifications)
    }

    /// The model with the bias that suits its probabilities best, and the samples that it takes for the wrong class then.
    internal operation Scored(
        model : SequentialModel,
        samples : LabeledSample[],
        options : TrainingOptions
    ) : (SequentialModel, Int) {
        let probabilities = EstimateClassificationProbabilities(
            options::Tolerance,
            model,
            Mapped(sample -> sample::Features, samples),
            options::NMeasurements
        );
        let labels = Mapped(sample -> sample::Label, samples);
        mutable bias = model::Bias;
        mutable fewest = NMisclassifications(InferredLabels(bias, probabilities), labels);
        let sorted = Sorted((a, b) -> a <= b, probabilities);
        for i in 1..Length(sorted) - 1 {
            let candidate = 0.5 - 0.5 * (sorted[i - 1] + sorted[i]);
            let misses = NMisclassifications(InferredLabels(candidate, probabilities), labels);
            if misses < fewest {
                bias = candidate;
                fewest = misses;
            }
        }
        (model w/ Bias <- bias, fewest)
    }

    /// One step: towards more `One` for samples of class 1 that are missed, towards less for those of class 0.
    internal operation Stepped(
        model : SequentialModel,
        samples : LabeledSample[],
        options : TrainingOptions
    ) : SequentialModel {
        mutable parameters = model::Parameters;
        mutable missed = 0;
        mutable sum = [0.0, size = Length(parameters)];
        for sample in samples {
            let encoded = ApproximateInputEncoder(options::Tolerance, sample::Features);
            let probability = EstimateOne(model, encoded, options::NMeasurements);
            if InferredLabel(model::Bias, probability) != sample::Label {
                let sign = sample::Label == 1 ? 1.0 | -1.0;
                let gradient = EstimateGradient(model, encoded, options::NMeasurements);
                sum = MappedByIndex((i, total) -> total + sign * gradient[i], sum);
                missed += 1;
            }
        }
        if missed > 0 {
            let rate = options::LearningRate / IntAsDouble(missed);
            let step = sum;
            parameters = MappedByIndex((i, value) -> value + rate * step[i], parameters);
        }
        model w/ Parameters <- parameters
    }

    /// The model with each parameter scaled by a random factor near 1.
    internal operation Scattered(model : SequentialModel, factor : Double) : SequentialModel {
        mutable parameters = model::Parameters;
        for i in IndexRange(parameters) {
            parameters w/= i <- parameters[i] * (1.0 + factor * DrawRandomDouble(-1.0, 1.0));
        }
        model w/ Parameters <- parameters
    }
}
