// Block encodings by their matrices: the block where the auxiliary register is and stays |0…0⟩ must be H/α.

// run OneNorm()
// run EncodesPaulis()
// run EncodesOneTerm()
// run IsReflection()
// run AsReflection()
// run Combination()
// run OnOtherTypes()
// run Walks()
// run WalkTwice()
// run WithTime()

import Microsoft.Quantum.Arithmetic.*;
import Microsoft.Quantum.Diagnostics.*;
import Microsoft.Quantum.Simulation.*;
import Std.Arrays.*;
import Std.Canon.*;
import Std.Convert.*;
import Std.Diagnostics.*;
import Std.Math.*;

// 0.3 Z₀ - 0.5 X₀X₁ + 0.2 Y₁: α = 1.
function Hamiltonian() : GeneratorSystem {
    let terms = [
        GeneratorIndex(([3], [0.3]), [0]),
        GeneratorIndex(([1, 1], [-0.5]), [0, 1]),
        GeneratorIndex(([2], [0.2]), [1])
    ];
    MultiplyGeneratorSystem(2.0, GeneratorSystem(3, k -> terms[k]))
}

function OneNorm() : Double {
    let (norm, _) = PauliBlockEncoding(Hamiltonian());
    norm
}

// The matrix of the Hamiltonian over α, index of the first qubit least significant.
function Matrix() : Complex[][] {
    let (zero, x) = (Complex(0.0, 0.0), Complex(-0.5, 0.0));
    let (up, down) = (Complex(0.3, 0.0), Complex(-0.3, 0.0));
    let (yUp, yDown) = (Complex(0.0, -0.2), Complex(0.0, 0.2));
    [
        [up, zero, yUp, x],
        [zero, down, x, yUp],
        [yDown, x, up, zero],
        [x, yDown, zero, down]
    ]
}

// Compares each element ⟨row|E|column⟩ of a block by Hadamard tests against the simulator's exact probabilities.
operation CheckBlock(
    auxiliarySize : Int,
    encoding : (Qubit[], Qubit[]) => Unit is Adj + Ctl,
    matrix : Complex[][]
) : Unit {
    let size = BitSizeI(Length(matrix) - 1);
    for row in IndexRange(matrix) {
        for column in IndexRange(matrix) {
            for imaginary in [false, true] {
                use (test, auxiliary, system) = (Qubit(), Qubit[auxiliarySize], Qubit[size]);
                Std.Canon.ApplyXorInPlace(column, system);
                H(test);
                Controlled encoding([test], (auxiliary, system));
                // ⟨row| instead of ⟨column|: what |1⟩ of the test goes with is compared with |row⟩.
                Controlled Std.Canon.ApplyXorInPlace([test], (row ^^^ column, system));
                if imaginary {
                    Adjoint S(test);
                }
                H(test);
                // The part of |column⟩ in which |0⟩ of the test goes with the encoding's element.
                let element = imaginary ? matrix[row][column].Imag | matrix[row][column].Real;
                AssertMeasurementProbability([PauliZ], [test], Zero, 0.5 * (1.0 + element), $"element {row}, {column}", 1e-10);
                ResetAll([test] + auxiliary + system);
            }
        }
    }
}

operation EncodesPaulis() : Unit {
    let (_, encoding) = PauliBlockEncoding(Hamiltonian());
    let block = encoding!;
    CheckBlock(2, block!, Matrix());
}

operation EncodesOneTerm() : Unit {
    let (_, encoding) = PauliBlockEncoding(GeneratorSystem(1, _ -> GeneratorIndex(([2], [-3.0]), [0])));
    let block = encoding!;
    let (zero, i) = (Complex(0.0, 0.0), Complex(0.0, 1.0));
    CheckBlock(0, block!, [[zero, i], [NegationC(i), zero]]);
}

operation Halves(encoding : BlockEncodingReflection, auxiliarySize : Int, qs : Qubit[]) : Unit is Adj + Ctl {
    let block = encoding!;
    block!(qs[...auxiliarySize - 1], qs[auxiliarySize...]);
}

operation IsReflection() : Bool {
    let (_, encoding) = PauliBlockEncoding(Hamiltonian());
    CheckOperationsAreEqual(4, Halves(encoding, 2, _), Adjoint Halves(encoding, 2, _))
}

// (X + S)/2 is not Hermitian, its encoding P† V P no reflection; its Hermitian part is what the reflection encodes.
function Asymmetric() : BlockEncoding {
    BlockEncoding(BlockEncodingByLCU(
        auxiliary => H(auxiliary[0]),
        (auxiliary, system) => {
            Controlled S([auxiliary[0]], system[0]);
            within {
                X(auxiliary[0]);
            } apply {
                Controlled X([auxiliary[0]], system[0]);
            }
        }
    ))
}

operation AsReflection() : Bool {
    let (zero, half) = (Complex(0.0, 0.0), Complex(0.5, 0.0));
    let asymmetric = Asymmetric();
    CheckBlock(1, asymmetric!, [[half, half], [half, Complex(0.0, 0.5)]]);
    let reflection = BlockEncodingToReflection(asymmetric);
    let block = reflection!;
    CheckBlock(2, block!, [[half, half], [half, zero]]);
    CheckOperationsAreEqual(3, Halves(reflection, 2, _), Adjoint Halves(reflection, 2, _))
}

// 0.8 Z + 0.2 X.
operation Combination() : Bool {
    let reflection = BlockEncodingReflectionByLCU(
        auxiliary => Ry(2.0 * ArcSin(Sqrt(0.2)), auxiliary[0]),
        (auxiliary, system) => {
            Controlled X(auxiliary, system[0]);
            ApplyControlledOnInt(0, Z, auxiliary, system[0]);
        }
    );
    let block = reflection!;
    CheckBlock(1, block!, [
        [Complex(0.8, 0.0), Complex(0.2, 0.0)],
        [Complex(0.2, 0.0), Complex(-0.8, 0.0)]
    ]);
    CheckOperationsAreEqual(2, Halves(reflection, 1, _), Adjoint Halves(reflection, 1, _))
}

operation OnOtherTypes() : Unit {
    let encoding = BlockEncodingByLCU(
        H,
        (auxiliary, (power, system)) => {
            for _ in 1..power {
                Controlled S([auxiliary], system);
            }
        }
    );
    // (1 + S²)/2 = |0⟩⟨0|.
    CheckBlock(1, (auxiliary, system) => encoding(auxiliary[0], (2, system[0])), [
        [Complex(1.0, 0.0), Complex(0.0, 0.0)],
        [Complex(0.0, 0.0), Complex(0.0, 0.0)]
    ]);
}

// The walk's block is iH: -iU on |0…0⟩ with the sign turned.
operation Walks() : Unit {
    let (_, encoding) = PauliBlockEncoding(Hamiltonian());
    let walk = QuantumWalkByQubitization(encoding);
    let i = Complex(0.0, 1.0);
    CheckBlock(2, walk, Mapped(row -> Mapped(element -> TimesC(i, element), row), Matrix()));
}

// Eigenvalues e^{i arcsin λ} and -e^{-i arcsin λ}: W² has the block 1 - 2H², whose eigenvalues are cos(2 arcsin λ).
operation WalkTwice() : Unit {
    let (_, encoding) = PauliBlockEncoding(Hamiltonian());
    let walk = QuantumWalkByQubitization(encoding);
    let matrix = Matrix();
    let expected = MappedOverRange(row -> MappedOverRange(column -> {
        mutable sum = Complex(row == column ? 1.0 | 0.0, 0.0);
        for k in 0..3 {
            sum = MinusC(sum, TimesC(Complex(2.0, 0.0), TimesC(matrix[row][k], matrix[k][column])));
        }
        sum
    }, 0..3), 0..3);
    CheckBlock(2, (auxiliary, system) => {
        walk(auxiliary, system);
        walk(auxiliary, system);
    }, expected);
}

operation WithTime() : Bool {
    let encoding = TimeDependentBlockEncoding((times, auxiliary, system) => {
        Controlled X(times + auxiliary, system[0]);
    });
    CheckOperationsAreEqual(3, qs => encoding!([qs[0]], [qs[1]], [qs[2]]), qs => CCNOT(qs[0], qs[1], qs[2]))
}
