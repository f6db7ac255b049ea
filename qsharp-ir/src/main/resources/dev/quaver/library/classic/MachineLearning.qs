namespace Microsoft.Quantum.MachineLearning {
    import Microsoft.Quantum.Arithmetic.*;
    import Microsoft.Quantum.Canon.*;
    import Microsoft.Quantum.Preparation.*;
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Math.*;

    /// A sample and the class, 0 or 1, that it belongs to.
    newtype LabeledSample = (Features : Double[], Label : Int);

    /// Which of a list of samples to use, in which order.
    newtype SamplingSchedule = Range[];

    /// How many samples were taken for the wrong class, and how many there were.
    newtype ValidationResults = (NMisclassifications : Int, NValidationSamples : Int);

    /// A rotation of a circuit: of which qubit, controlled by which, about which axis, by which of the parameters.
    newtype ControlledRotation = (
        (TargetIndex : Int, ControlIndices : Int[]),
        Axis : Pauli,
        ParameterIndex : Int
    );

    /// A classifier of rotations one after the other (Schuld, Bocharov, Svore, Wiebe, arXiv:1804.00633): after them the last
    /// qubit is measured, and class 1 is meant where the probability of `One` and the bias come to more than a half.
    newtype SequentialModel = (Structure : ControlledRotation[], Parameters : Double[], Bias : Double);

    /// Prepares a state of so many qubits from |0⟩.
    newtype StateGenerator = (NQubits : Int, Prepare : (LittleEndian => Unit is Adj + Ctl));

    /// How to train: step size, tolerance of the encoding of samples, samples to a step, measurements to an estimate, passes
    /// over the samples, passes without gain before parameters are scattered and by how much, passes between scores, and
    /// where reports go.
    newtype TrainingOptions = (
        LearningRate : Double,
        Tolerance : Double,
        MinibatchSize : Int,
        NMeasurements : Int,
        MaxEpochs : Int,
        MaxStalls : Int,
        StochasticRescaleFactor : Double,
        ScoringPeriod : Int,
        VerboseMessage : (String -> Unit)
    );

    /// Options that suit small data sets: no reports.
    function DefaultTrainingOptions() : TrainingOptions {
        TrainingOptions(0.1, 0.005, 15, 10000, 16, 8, 0.01, 1, Ignore)
    }

    /// How many samples a schedule has, those that come again included.
    function ScheduleLength(schedule : SamplingSchedule) : Int {
        mutable length = 0;
        for range in schedule! {
            for _ in range {
                length += 1;
            }
        }
        length
    }

    /// The values that a schedule names, in its order.
    function Sampled<'T>(schedule : SamplingSchedule, values : 'T[]) : 'T[] {
        mutable sampled = [];
        for range in schedule! {
            for index in range {
                sampled += [values[index]];
            }
        }
        sampled
    }

    /// How many qubits have as many amplitudes as a sample has features.
    function FeatureRegisterSize(sample : Double[]) : Int {
        mutable size = 0;
        while 2^size < Length(sample) {
            size += 1;
        }
        size
    }

    /// How many qubits a model acts on.
    function NQubitsRequired(model : SequentialModel) : Int {
        mutable last = -1;
        for gate in model::Structure {
            last = Max([last, gate::TargetIndex] + gate::ControlIndices);
        }
        last + 1
    }

    /// A rotation of each qubit, each by a parameter of its own.
    function LocalRotationsLayer(nQubits : Int, axis : Pauli) : ControlledRotation[] {
        PartialRotationsLayer(SequenceI(0, nQubits - 1), axis)
    }

    /// A rotation of each of some qubits, each by a parameter of its own.
    function PartialRotationsLayer(idxsQubits : Int[], axis : Pauli) : ControlledRotation[] {
        MappedByIndex((i, qubit) -> ControlledRotation((qubit, []), axis, i), idxsQubits)
    }

    /// A rotation of each qubit, controlled by the one `stride` further in a circle, each by a parameter of its own.
    function CyclicEntanglingLayer(nQubits : Int, axis : Pauli, stride : Int) : ControlledRotation[] {
        MappedByIndex(
            (i, qubit) -> ControlledRotation((qubit, [(qubit + stride) % nQubits]), axis, i),
            SequenceI(0, nQubits - 1)
        )
    }

    /// Layers one after the other; each has parameters of its own.
    function CombinedStructure(layers : ControlledRotation[][]) : ControlledRotation[] {
        mutable combined = [];
        mutable offset = 0;
        for layer in layers {
            mutable count = 0;
            for gate in layer {
                combined += [gate w/ ParameterIndex <- gate::ParameterIndex + offset];
                count = MaxI(count, gate::ParameterIndex + 1);
            }
            offset += count;
        }
        combined
    }

    /// Applies a model's rotations.
    operation ApplySequentialClassifier(model : SequentialModel, qubits : Qubit[]) : Unit is Adj + Ctl {
        for gate in model::Structure {
            if gate::ParameterIndex < Length(model::Parameters) {
                let controls = Subarray(gate::ControlIndices, qubits);
                let angle = model::Parameters[gate::ParameterIndex];
                Controlled R(controls, (gate::Axis, angle, qubits[gate::TargetIndex]));
            }
        }
    }

    /// Prepares the state whose amplitudes are in the ratio of `coefficients`, signs included.
    function InputEncoder(coefficients : Double[]) : StateGenerator {
        ApproximateInputEncoder(0.0, coefficients)
    }

    /// Does the same up to `tolerance`.
    function ApproximateInputEncoder(tolerance : Double, coefficients : Double[]) : StateGenerator {
        let polar = Mapped(c -> ComplexPolar(AbsD(c), c < 0.0 ? PI() | 0.0), coefficients);
        StateGenerator(
            FeatureRegisterSize(coefficients),
            ApproximatelyPrepareArbitraryStateCP(tolerance, polar, _)
        )
    }

    /// The class that a probability of `One` stands for.
    function InferredLabel(bias : Double, probability : Double) : Int {
        probability + bias > 0.5 ? 1 | 0
    }

    /// The classes that probabilities of `One` stand for.
    function InferredLabels(bias : Double, probabilities : Double[]) : Int[] {
        Mapped(InferredLabel(bias, _), probabilities)
    }

    /// The places of samples that were taken for the wrong class.
    function Misclassifications(inferredLabels : Int[], actualLabels : Int[]) : Int[] {
        Where((inferred, actual) -> inferred != actual, Zipped(inferredLabels, actualLabels))
    }

    /// How many samples were taken for the wrong class.
    function NMisclassifications(proposed : Int[], actual : Int[]) : Int {
        Length(Misclassifications(proposed, actual))
    }
}
