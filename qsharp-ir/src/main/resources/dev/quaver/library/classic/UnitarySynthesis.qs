namespace Microsoft.Quantum.Synthesis {
    import Microsoft.Quantum.Arithmetic.*;
    import Microsoft.Quantum.Canon.*;
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Diagnostics.*;
    import Std.Math.*;

    /// Applies the unitary with this matrix, row by row, to a little-endian register. Fails unless the matrix has 2^n rows
    /// and columns for n > 0 qubits and is unitary up to 1e-10.
    ///
    /// Rotations in planes of two basis states make a diagonal matrix of the unitary, column by column; the diagonal and
    /// then their inverses are applied (Nielsen and Chuang, section 4.5.1).
    operation ApplyUnitary(unitary : Complex[][], qubits : LittleEndian) : Unit is Adj + Ctl {
        let size = 2^Length(qubits!);
        Fact(
            Length(unitary) == size and All(row -> Length(row) == size, unitary),
            "The matrix must have 2^n rows and columns."
        );
        Fact(IsUnitary(unitary), "The matrix must be unitary.");
        let (rotations, phases) = PlaneRotations(unitary);
        ApplyDiagonalUnitary(phases, qubits);
        for (row, z, y) in Reversed(rotations) {
            RotatePlane(row, z, y, qubits!);
        }
    }

    /// Whether all products of a row and a conjugated row are what they must be.
    internal function IsUnitary(matrix : Complex[][]) : Bool {
        for i in IndexRange(matrix) {
            for j in 0..i {
                mutable product = Complex(i == j ? -1.0 | 0.0, 0.0);
                for k in IndexRange(matrix) {
                    product = PlusC(product, TimesC(matrix[i][k], Conjugate(matrix[j][k])));
                }
                if AbsComplex(product) > 1e-10 {
                    return false;
                }
            }
        }
        true
    }

    internal function Conjugate(number : Complex) : Complex {
        Complex(number.Real, -number.Imag)
    }

    /// A unitary as rotations of the planes of |row - 1⟩ and |row⟩, given by α and β of [[α, -β*], [β, α*]], the first one
    /// applied last, after multiplying the basis states by phases.
    internal function PlaneRotations(unitary : Complex[][]) : ((Int, Complex, Complex)[], Double[]) {
        let size = Length(unitary);
        mutable matrix = unitary;
        mutable rotations = [];
        for column in 0..size - 2 {
            for row in size - 1..-1..column + 1 {
                let (a, b) = (matrix[row - 1][column], matrix[row][column]);
                if AbsComplex(b) > 1e-15 {
                    let norm = Complex(PNorm(2.0, [AbsComplex(a), AbsComplex(b)]), 0.0);
                    let (alpha, beta) = (DividedByC(a, norm), DividedByC(b, norm));
                    rotations += [(row, alpha, beta)];
                    let (upper, lower) = (matrix[row - 1], matrix[row]);
                    matrix w/= row - 1 <- MappedByIndex(
                        (k, u) -> PlusC(TimesC(Conjugate(alpha), u), TimesC(Conjugate(beta), lower[k])),
                        upper
                    );
                    matrix w/= row <- MappedByIndex(
                        (k, u) -> MinusC(TimesC(alpha, lower[k]), TimesC(beta, u)),
                        upper
                    );
                }
            }
        }
        (rotations, MappedByIndex((i, row) -> ArgComplex(row[i]), matrix))
    }

    /// Applies [[α, -β*], [β, α*]] to the plane of |row - 1⟩ and |row⟩.
    internal operation RotatePlane(
        row : Int,
        alpha : Complex,
        beta : Complex,
        register : Qubit[]
    ) : Unit is Adj + Ctl {
        let (target, others) = HeadAndRest(register);
        let (upper, bit) = ((row - 1) / 2, (row - 1) % 2 == 1);
        let differing = upper ^^^ (row / 2);
        within {
            // Makes |row⟩ differ from |row - 1⟩ in the first qubit only, which is 0 for |row - 1⟩.
            for i in IndexRange(others) {
                if (differing >>> i) % 2 == 1 {
                    ApplyControlledOnBitString([not bit], X, [target], others[i]);
                }
            }
            if bit {
                X(target);
            }
        } apply {
            ApplyControlledOnInt(upper, RotateQubit(alpha, beta, _), others, target);
        }
    }

    /// Applies [[α, -β*], [β, α*]]: Rz after Ry after Rz.
    internal operation RotateQubit(alpha : Complex, beta : Complex, target : Qubit) : Unit is Adj + Ctl {
        let (before, after) = (ArgComplex(alpha), ArgComplex(beta));
        Rz(-before - after, target);
        Ry(2.0 * ArcTan2(AbsComplex(beta), AbsComplex(alpha)), target);
        Rz(after - before, target);
    }
}
