namespace Microsoft.Quantum.Random {
    import Microsoft.Quantum.Math.*;
    import Microsoft.Quantum.Synthesis.*;
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Diagnostics.*;
    import Std.Random.*;

    /// A distribution of integers.
    newtype DiscreteDistribution = (Sample : (Unit => Int));

    /// A distribution of integers without bounds.
    newtype BigDiscreteDistribution = (Sample : (Unit => BigInt));

    /// A distribution of numbers.
    newtype ContinuousDistribution = (Sample : (Unit => Double));

    /// A distribution of complex numbers.
    newtype ComplexDistribution = (Sample : (Unit => Complex));

    /// All integers between two bounds, both included, equally likely.
    function DiscreteUniformDistribution(min : Int, max : Int) : DiscreteDistribution {
        DiscreteDistribution(() => DrawRandomInt(min, max))
    }

    /// The numbers between two bounds, evenly.
    function ContinuousUniformDistribution(min : Double, max : Double) : ContinuousDistribution {
        ContinuousDistribution(() => DrawRandomDouble(min, max))
    }

    /// The indices of `probs`, with these relative weights.
    function CategoricalDistribution(probs : Double[]) : DiscreteDistribution {
        DiscreteDistribution(() => DrawCategorical(probs))
    }

    /// The normal distribution with mean 0 and variance 1.
    function StandardNormalDistribution() : ContinuousDistribution {
        ContinuousDistribution(() => DrawStandardNormal())
    }

    /// A normal distribution.
    function NormalDistribution(mean : Double, variance : Double) : ContinuousDistribution {
        TransformedContinuousDistribution(x -> mean + Sqrt(variance) * x, StandardNormalDistribution())
    }

    /// What a function makes of the numbers of a distribution.
    function TransformedContinuousDistribution(
        transform : (Double -> Double),
        distribution : ContinuousDistribution
    ) : ContinuousDistribution {
        ContinuousDistribution(() => transform(distribution.Sample()))
    }

    /// An index, drawn with these relative weights. Fails for a negative weight and if all are 0.
    operation DrawCategorical(probs : Double[]) : Int {
        mutable sum = 0.0;
        for weight in probs {
            Fact(weight >= 0.0, "Weights must not be negative.");
            sum += weight;
        }
        Fact(sum > 0.0, "At least one weight must be positive.");
        mutable rest = DrawRandomDouble(0.0, sum);
        mutable chosen = -1;
        for i in 0..Length(probs) - 1 {
            if probs[i] > 0.0 and (chosen < 0 or rest >= 0.0) {
                chosen = i;
            }
            rest -= probs[i];
        }
        chosen
    }

    /// One of the four Paulis, each equally likely.
    operation DrawRandomPauli() : Pauli {
        [PauliI, PauliX, PauliY, PauliZ][DrawRandomInt(0, 3)]
    }

    /// One of the 24 single-qubit Clifford gates, each equally likely; no global phase.
    operation DrawRandomSingleQubitClifford() : SingleQubitClifford {
        SingleQubitClifford(DrawRandomInt(0, 2), DrawRandomInt(0, 3), DrawRandomInt(0, 1), 0)
    }

    /// An element whose index is drawn from a distribution, and true; or the element type's default and false if there is
    /// none at that index.
    operation MaybeChooseElement<'T>(data : 'T[], indexDistribution : DiscreteDistribution) : (Bool, 'T) {
        let index = indexDistribution.Sample();
        if index >= 0 and index < Length(data) {
            (true, data[index])
        } else {
            (false, Microsoft.Quantum.Core.Default<'T>())
        }
    }

    /// Box and Muller: the length of a point of the plane and one of its coordinates.
    internal operation DrawStandardNormal() : Double {
        let u = 1.0 - DrawRandomDouble(0.0, 1.0);
        let angle = DrawRandomDouble(0.0, 2.0 * PI());
        Sqrt(-2.0 * Log(u == 0.0 ? 1e-300 | u)) * Cos(angle)
    }
}
