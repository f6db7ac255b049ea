// The circuit-centric classifier: structures, probabilities and gradients known in closed form, and training.

// run MachineLearning.Structures()
// run MachineLearning.Sizes()
// run MachineLearning.Labels()
// run MachineLearning.Schedules()
// run MachineLearning.Encodes()
// run MachineLearning.Probabilities()
// run MachineLearning.Gradients()
// run MachineLearning.Trains()
// run MachineLearning.ChoosesTheBest()
namespace MachineLearning {
    open Microsoft.Quantum.Arithmetic;
    open Microsoft.Quantum.Arrays;
    open Microsoft.Quantum.Canon;
    open Microsoft.Quantum.Convert;
    open Microsoft.Quantum.Diagnostics;
    open Microsoft.Quantum.Intrinsic;
    open Microsoft.Quantum.MachineLearning;
    open Microsoft.Quantum.Math;

    function Structures() : (ControlledRotation[], ControlledRotation[], ControlledRotation[]) {
        return (
            CyclicEntanglingLayer(3, PauliX, 2),
            PartialRotationsLayer([2, 0], PauliZ),
            CombinedStructure([LocalRotationsLayer(2, PauliY), CyclicEntanglingLayer(2, PauliX, 1)])
        );
    }

    function Sizes() : Int[] {
        let model = SequentialModel([ControlledRotation((1, [4, 0]), PauliX, 0)], [0.0], 0.0);
        return [
            NQubitsRequired(model),
            FeatureRegisterSize([1.0]),
            FeatureRegisterSize([1.0, 2.0]),
            FeatureRegisterSize([1.0, 2.0, 3.0]),
            FeatureRegisterSize(ConstantArray(9, 0.0))
        ];
    }

    function Labels() : (Int[], Int[], Int) {
        let inferred = InferredLabels(0.1, [0.3, 0.41, 0.9, 0.0]);
        return (inferred, Misclassifications(inferred, [0, 0, 1, 1]), NMisclassifications(inferred, [0, 0, 1, 1]));
    }

    function Schedules() : (Int, Int[]) {
        let schedule = SamplingSchedule([0 .. 2 .. 4, 3 .. -1 .. 2]);
        return (ScheduleLength(schedule), Sampled(schedule, [10, 11, 12, 13, 14]));
    }

    operation Encodes() : Unit {
        let encoder = InputEncoder([3.0, -4.0]);
        using (q = Qubit[encoder::NQubits]) {
            encoder::Prepare(LittleEndian(q));
            AssertQubitIsInStateWithinTolerance((Complex(0.6, 0.0), Complex(-0.8, 0.0)), q[0], 1e-9);
            Adjoint encoder::Prepare(LittleEndian(q));
            AssertAllZero(q);
        }
    }

    // Ry(θ) on cos a |0⟩ + sin a |1⟩ gives One with probability sin²(a + θ/2).
    operation Probabilities() : Bool[] {
        let model = SequentialModel(LocalRotationsLayer(1, PauliY), [0.8], 0.0);
        mutable near = new Bool[0];
        for (a in [0.1, 0.5, 1.2]) {
            let estimate = EstimateClassificationProbability(0.0, model, [Cos(a), Sin(a)], 20000);
            // Five standard deviations at most.
            set near += [AbsD(estimate - Sin(a + 0.4) ^ 2.0) < 0.018];
        }
        return near;
    }

    // Two rotations share the first parameter; the second parameter's is controlled.
    operation Gradients() : Bool[] {
        let structure = [
            ControlledRotation((0, new Int[0]), PauliY, 0),
            ControlledRotation((1, [0]), PauliY, 1),
            ControlledRotation((1, new Int[0]), PauliY, 0)
        ];
        let (a, b, n) = (0.7, 1.1, 100000);
        let encoder = InputEncoder([1.0, 0.0, 0.0, 0.0]);
        let gradient = EstimateGradient(SequentialModel(structure, [a, b], 0.0), encoder, n);
        // p = cos²(a/2) sin²(a/2) + sin²(a/2) sin²((a + b)/2)
        let c = Cos(a / 2.0) ^ 2.0;
        let s = Sin(a / 2.0) ^ 2.0;
        let both = Sin((a + b) / 2.0) ^ 2.0;
        let byA = Sin(a) / 2.0 * (c - s) + Sin(a) / 2.0 * both + s * Sin(a + b) / 2.0;
        let byB = s * Sin(a + b) / 2.0;
        return [AbsD(gradient[0] - byA) < 0.02, AbsD(gradient[1] - byB) < 0.02];
    }

    // Class 1 is where the angle is over 0.9, which the first model has the wrong way round.
    function Samples() : LabeledSample[] {
        mutable samples = new LabeledSample[0];
        for (i in 0 .. 11) {
            let angle = 0.1 + 0.12 * IntAsDouble(i);
            set samples += [LabeledSample([Cos(angle), Sin(angle)], angle > 0.8 ? 1 | 0)];
        }
        return samples;
    }

    function Options() : TrainingOptions {
        return DefaultTrainingOptions()
            w/ LearningRate <- 2.0
            w/ MinibatchSize <- 4
            w/ NMeasurements <- 2000
            w/ MaxEpochs <- 12;
    }

    operation Trains() : (Int, Int, Int) {
        let samples = Samples();
        let all = SamplingSchedule([0 .. Length(samples) - 1]);
        let start = SequentialModel(LocalRotationsLayer(1, PauliY), [2.6], 0.0);
        let before = ValidateSequentialClassifier(start, samples, 0.005, 2000, all);
        let (model, misses) = TrainSequentialClassifierAtModel(start, samples, Options(), all, all);
        return (before::NMisclassifications, misses, before::NValidationSamples);
    }

    operation ChoosesTheBest() : (Int, Bool) {
        let samples = Samples();
        let all = SamplingSchedule([0 .. Length(samples) - 1]);
        let bad = SequentialModel(LocalRotationsLayer(1, PauliY), [2.6], 0.0);
        let good = SequentialModel(LocalRotationsLayer(1, PauliY), [0.0], 0.0);
        let options = Options() w/ MaxEpochs <- 0 w/ VerboseMessage <- Message;
        let (model, misses) = TrainSequentialClassifier([bad, good, bad], samples, options, all, all);
        return (misses, model::Parameters[0] == 0.0);
    }
}
