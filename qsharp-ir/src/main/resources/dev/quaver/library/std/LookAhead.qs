namespace Std.Arithmetic {
    import Std.Arrays.*;
    import Std.Diagnostics.*;
    import Std.Math.*;

    /// Writes a sum: zs ↦ xs + ys, where `zs` is |0…0⟩, in logarithmic depth by the carry-lookahead adder of Draper, Kutin, Rains
    /// and Svore (arXiv:quant-ph/0406142). Fails if `xs` and `ys` differ in length or `zs` is shorter.
    operation LookAheadDKRSAddLE(xs : Qubit[], ys : Qubit[], zs : Qubit[]) : Unit is Adj {
        let count = Length(xs);
        Fact(Length(ys) == count, "Registers `xs` and `ys` must be of same length.");
        Fact(Length(zs) >= count, "Register `zs` must be no shorter than register `xs`.");
        let carries = MinI(Length(zs) - 1, count);
        // zs[i + 1] becomes the carry that bit i generates by itself.
        for i in 0..carries - 1 {
            AND(xs[i], ys[i], zs[i + 1]);
        }
        within {
            for i in 1..count - 1 {
                CNOT(xs[i], ys[i]);
            }
        } apply {
            if carries > 1 {
                ComputeCarries(ys[1..carries - 1], zs[1..carries]);
            }
            for i in 1..count - 1 {
                CNOT(ys[i], zs[i]);
            }
        }
        if count > 0 {
            CNOT(xs[0], zs[0]);
            CNOT(ys[0], zs[0]);
        }
    }

    /// Turns generated carries into carries: `generated[i]` becomes the carry out of position i, where a position i > 0
    /// passes on the carry below it if `propagates[i - 1]` is |1⟩.
    ///
    /// `level t` of the tree holds, for each block of 2^t positions but the first, whether the whole block passes a carry on.
    internal operation ComputeCarries(propagates : Qubit[], generated : Qubit[]) : Unit is Adj {
        let count = Length(generated);
        let levels = BitSizeI(count) - 1;
        let sizes = MappedOverRange(t -> MaxI(count / 2^t - 1, 0), 1..levels - 1);
        use tree = Qubit[Fold((a, b) -> a + b, 0, sizes)];
        let blocks = [propagates] + Most(Partitioned(sizes, tree));
        within {
            for t in 1..levels - 1 {
                for m in 1..count / 2^t - 1 {
                    AND(blocks[t - 1][2 * m - 1], blocks[t - 1][2 * m], blocks[t][m - 1]);
                }
            }
        } apply {
            for t in 1..levels {
                for m in 0..count / 2^t - 1 {
                    let upper = blocks[t - 1][2 * m];
                    CCNOT(generated[2^t * m + 2^(t - 1) - 1], upper, generated[2^t * (m + 1) - 1]);
                }
            }
            for t in levels..-1..1 {
                for m in 1..(count - 2^(t - 1)) / 2^t {
                    let upper = blocks[t - 1][2 * m - 1];
                    CCNOT(generated[2^t * m - 1], upper, generated[2^t * m + 2^(t - 1) - 1]);
                }
            }
        }
    }
}
