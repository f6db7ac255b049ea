namespace Microsoft.Quantum.Preparation {
    import Microsoft.Quantum.Arithmetic.*;
    import Std.Arithmetic.*;
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Diagnostics.*;
    import Std.Math.*;
    import Std.TableLookup.*;

    /// How many qubits a preparation takes: in all, for the index, and as garbage.
    newtype MixedStatePreparationRequirements = (NTotalQubits : Int, (NIndexQubits : Int, NGarbageQubits : Int));

    /// A preparation of a mixed state: what it takes, the sum of the coefficients' magnitudes, and the operation on an
    /// index, a data and a garbage register in |0…0⟩.
    newtype MixedStatePreparation = (
        Requirements : MixedStatePreparationRequirements,
        Norm : Double,
        Prepare : ((LittleEndian, Qubit[], Qubit[]) => Unit is Adj + Ctl)
    );

    /// The qubits that `PurifiedMixedState` takes. Fails unless there is a coefficient and the error lies between 0 and 1.
    function PurifiedMixedStateRequirements(
        targetError : Double,
        nCoefficients : Int
    ) : MixedStatePreparationRequirements {
        Fact(targetError > 0.0 and targetError < 1.0, "The target error must lie between 0 and 1.");
        Fact(nCoefficients > 0, "There must be at least one coefficient.");
        let indexSize = BitSizeI(nCoefficients - 1);
        let garbageSize = indexSize + 2 * PrecisionFor(targetError) + 1;
        MixedStatePreparationRequirements(indexSize + garbageSize, (indexSize, garbageSize))
    }

    /// The bits to which the probability of keeping an index is rounded.
    internal function PrecisionFor(targetError : Double) : Int {
        1 - Ceiling(Lg(0.5 * targetError))
    }

    /// The preparation of Σ √pⱼ |j⟩|garbageⱼ⟩: without its garbage, a register that holds j with probability pⱼ. For n
    /// coefficients αⱼ, pⱼ differs from |αⱼ| / Σ|αₖ| by at most `targetError` / n.
    ///
    /// An index is drawn evenly and exchanged for another with a probability of its own, both looked up in a table
    /// (Babbush et al., arXiv:1805.03662, section III D).
    function PurifiedMixedState(targetError : Double, coefficients : Double[]) : MixedStatePreparation {
        PurifiedMixedStateWithData(targetError, Mapped(c -> (c, []), coefficients))
    }

    /// The preparation of Σ √pⱼ |j⟩|xⱼ⟩|garbageⱼ⟩ for pairs of a coefficient and bits xⱼ, all of the same length, which
    /// stand in the data register.
    function PurifiedMixedStateWithData(
        targetError : Double,
        coefficients : (Double, Bool[])[]
    ) : MixedStatePreparation {
        let count = Length(coefficients);
        let requirements = PurifiedMixedStateRequirements(targetError, count);
        let weights = Mapped((c, _) -> AbsD(c), coefficients);
        let data = Mapped((_, bits) -> bits, coefficients);
        Fact(All(bits -> Length(bits) == Length(data[0]), data), "All data must have the same number of bits.");
        let norm = PNorm(1.0, weights);
        Fact(norm > 0.0, "There must be a coefficient other than 0.");
        let precision = PrecisionFor(targetError);
        let aliases = AliasTable(precision, Mapped(w -> w / norm, weights));
        let (_, (indexSize, _)) = requirements!;
        let table = Mapped(
            (keep, other) -> IntAsBoolArray(keep, precision) + IntAsBoolArray(other, indexSize),
            aliases
        );
        MixedStatePreparation(requirements, norm, PreparePurified(precision, table, data, _, _, _))
    }

    /// For each index the chance to keep it, in 2^-precision, and the index to take else, such that evenly drawn indices
    /// end up with these probabilities (Walker's method of aliases). An index that is always kept is its own alias.
    internal function AliasTable(precision : Int, probabilities : Double[]) : (Int, Int)[] {
        let count = Length(probabilities);
        let full = 1 <<< precision;
        // Shares in 2^-precision / count: differences of rounded sums, so that they make exactly 1 together.
        mutable shares = [];
        mutable (sum, given) = (0.0, 0);
        for i in 0..count - 1 {
            sum += probabilities[i];
            let upTo = i == count - 1 ? count * full | Round(sum * IntAsDouble(count * full));
            shares += [upTo - given];
            given = upTo;
        }
        mutable table = MappedOverRange(i -> (0, i), 0..count - 1);
        mutable poor = Where(share -> share < full, shares);
        mutable rich = Where(share -> share > full, shares);
        while not IsEmpty(poor) {
            let (from, to) = (rich[0], poor[0]);
            table w/= to <- (shares[to], from);
            shares w/= from <- shares[from] - (full - shares[to]);
            poor = Rest(poor) + (shares[from] < full ? [from] | []);
            rich = (shares[from] > full ? [from] | []) + Rest(rich);
        }
        table
    }

    /// Draws, looks up, compares, exchanges. The garbage is the other index, its threshold, what is compared with it, and
    /// whether the index was kept.
    internal operation PreparePurified(
        precision : Int,
        table : Bool[][],
        data : Bool[][],
        index : LittleEndian,
        dataRegister : Qubit[],
        garbage : Qubit[]
    ) : Unit is Adj + Ctl {
        let size = Length(index!);
        let parts = Partitioned([size, precision, precision], garbage);
        let (other, threshold, drawn, kept) = (parts[0], parts[1], parts[2], (parts[3])[0]);
        Std.StatePreparation.PrepareUniformSuperposition(Length(table), index!);
        ApplyToEachCA(H, drawn);
        Select(table, index!, threshold + other);
        ApplyIfGreaterLE(X, threshold, drawn, kept);
        within {
            X(kept);
        } apply {
            for i in 0..size - 1 {
                Controlled SWAP([kept], ((index!)[i], other[i]));
            }
        }
        Select(data, index!, dataRegister);
    }

    /// Old form of `PurifiedMixedState`: ((qubits in all, (of the index, of garbage)), the sum of the magnitudes, the
    /// operation on index and garbage).
    function QuantumROM(
        targetError : Double,
        coefficients : Double[]
    ) : ((Int, (Int, Int)), Double, ((LittleEndian, Qubit[]) => Unit is Adj + Ctl)) {
        let preparation = PurifiedMixedState(targetError, coefficients);
        (preparation.Requirements!, preparation.Norm, preparation.Prepare(_, [], _))
    }

    /// Old form of `PurifiedMixedStateRequirements`: (qubits in all, (of the index, of garbage)).
    function QuantumROMQubitCount(targetError : Double, nCoeffs : Int) : (Int, (Int, Int)) {
        PurifiedMixedStateRequirements(targetError, nCoeffs)!
    }
}
