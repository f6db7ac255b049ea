// Synthesized operations against the matrices and permutations that were asked for.

// run Inverses()
// run Products()
// run Actions()
// run Paulis()
// run Phases()
// run Facts()
// run NotEqual()
// run NotIdentity()
// run Unitary1()
// run Unitary2()
// run Unitary3()
// run UnitaryPhase()
// run WrongSize()
// run NotUnitary()
// run Transpositions()
// run Permutations()
// run VariableOrders()
// run NotAPermutation()
// run TruthTables()
// run TruthTablesClean()

import Microsoft.Quantum.Arithmetic.*;
import Microsoft.Quantum.Synthesis.*;
import Std.Arrays.*;
import Std.Canon.*;
import Std.Convert.*;
import Std.Diagnostics.*;
import Std.Math.*;

function Cliffords() : SingleQubitClifford[] {
    mutable all = [];
    for e in 0..2 {
        for s in 0..3 {
            for x in 0..1 {
                all += [SingleQubitClifford(e, s, x, (e + 3 * s + 5 * x) % 8)];
            }
        }
    }
    all
}

// Controlled, so that phases show.
function Shown(op : SingleQubitClifford) : (Qubit[] => Unit is Adj + Ctl) {
    qs => Controlled Apply1C([qs[0]], (op, qs[1]))
}

operation Inverses() : Unit {
    for a in Cliffords() {
        IdentityFact1C(Times1C(a, Inverse1C(a)), $"right inverse of {a!}");
        IdentityFact1C(Times1C(Inverse1C(a), a), $"left inverse of {a!}");
        Fact(CheckOperationsAreEqual(2, Shown(Inverse1C(a)), Adjoint (Shown(a))), $"{a!}");
    }
}

operation Products() : Unit {
    for a in Cliffords() {
        for b in Cliffords() {
            let product = Times1C(a, b);
            let equal = CheckOperationsAreEqual(
                2,
                Shown(product),
                qs => {
                    Shown(b)(qs);
                    Shown(a)(qs);
                }
            );
            Fact(equal, $"{a!} times {b!}");
        }
    }
}

operation Actions() : Unit {
    for a in Cliffords() {
        for pauli in [PauliI, PauliX, PauliY, PauliZ] {
            let image = Action1C(a, pauli);
            // Up to its sign, which one qubit alone does not show: U P = ± P' U.
            let equal = CheckOperationsAreEqual(
                1,
                qs => {
                    ApplyP(pauli, qs[0]);
                    SingleQubitCliffordAsOperation(a)(qs[0]);
                },
                qs => {
                    SingleQubitCliffordAsOperation(a)(qs[0]);
                    ApplyP(image, qs[0]);
                }
            );
            Fact(equal, $"{a!} on {pauli}");
        }
    }
}

operation Paulis() : Unit {
    for pauli in [PauliI, PauliX, PauliY, PauliZ] {
        let clifford = PauliAsSingleQubitClifford(pauli);
        let equal = CheckOperationsAreEqual(2, Shown(clifford), qs => Controlled ApplyP([qs[0]], (pauli, qs[1])));
        Fact(equal, $"{pauli}");
    }
}

// E is H S³ ω³.
operation Phases() : Bool[] {
    [
        CheckOperationsAreEqual(2, Shown(SingleQubitClifford(0, 0, 0, 1)), qs => T(qs[0])),
        CheckOperationsAreEqual(2, Shown(SingleQubitClifford(1, 0, 0, 0)), qs => {
            Controlled Adjoint S([qs[0]], qs[1]);
            Controlled H([qs[0]], qs[1]);
            R1(0.75 * PI(), qs[0]);
        })
    ]
}

function Facts() : Unit {
    EqualityFact1C(SingleQubitClifford(4, -1, 3, 9), SingleQubitClifford(1, 3, 1, 1), "exponents wrap around");
    IdentityFact1C(Identity1C(), "identity");
}

function NotEqual() : Unit {
    EqualityFact1C(SingleQubitClifford(0, 0, 0, 1), Identity1C(), "phases differ");
}

function NotIdentity() : Unit {
    IdentityFact1C(SingleQubitClifford(0, 2, 0, 0), "not the identity");
}

// The first qubit of a matrix's index is the most significant one for the simulator's own operation.
operation CheckUnitary(matrix : Complex[][], size : Int) : Unit {
    let equal = CheckOperationsAreEqual(
        size,
        qs => Std.Intrinsic.ApplyUnitary(matrix, Reversed(qs)),
        qs => Microsoft.Quantum.Synthesis.ApplyUnitary(matrix, LittleEndian(qs))
    );
    Fact(equal, "not the matrix");
}

operation Unitary1() : Unit {
    let r = Sqrt(0.5);
    CheckUnitary([[Complex(r, 0.0), Complex(0.0, r)], [Complex(0.0, r), Complex(r, 0.0)]], 1);
    CheckUnitary([[Complex(0.0, 0.0), Complex(0.0, -1.0)], [Complex(0.0, 1.0), Complex(0.0, 0.0)]], 1);
    CheckUnitary([[Complex(0.6, 0.0), Complex(0.0, -0.8)], [Complex(0.48, 0.64), Complex(-0.48, 0.36)]], 1);
}

// A Fourier transform of `size` states with rows of other phases and order, and one eigenvalue turned.
function Dense(size : Int) : Complex[][] {
    let scale = 1.0 / Sqrt(IntAsDouble(size));
    MappedOverRange(row -> MappedOverRange(column -> {
        let turns = IntAsDouble(row * column) / IntAsDouble(size) + 0.1 * IntAsDouble(row * row) + 0.07 * IntAsDouble(column);
        Complex(scale * Cos(2.0 * PI() * turns), scale * Sin(2.0 * PI() * turns))
    }, 0..size - 1), 0..size - 1)
}

operation Unitary2() : Unit {
    CheckUnitary(Dense(4), 2);
    let (one, zero) = (Complex(1.0, 0.0), Complex(0.0, 0.0));
    CheckUnitary([[zero, zero, zero, one], [one, zero, zero, zero], [zero, zero, one, zero], [zero, one, zero, zero]], 2);
}

operation Unitary3() : Unit {
    CheckUnitary(Dense(8), 3);
}

// A phase, adjoint and controlled.
operation UnitaryPhase() : Bool[] {
    let (i, zero) = (Complex(0.0, 1.0), Complex(0.0, 0.0));
    let phase = Microsoft.Quantum.Synthesis.ApplyUnitary([[i, zero], [zero, i]], _);
    let dense = Microsoft.Quantum.Synthesis.ApplyUnitary(Dense(4), _);
    [
        CheckOperationsAreEqual(2, qs => Controlled phase([qs[0]], LittleEndian([qs[1]])), qs => S(qs[0])),
        CheckOperationsAreEqual(2, qs => {
            dense(LittleEndian(qs));
            Adjoint dense(LittleEndian(qs));
        }, qs => {}),
        CheckOperationsAreEqual(
            3,
            qs => Controlled dense([qs[0]], LittleEndian(qs[1...])),
            qs => {
                within {
                    X(qs[0]);
                } apply {
                    Controlled Adjoint dense([qs[0]], LittleEndian(qs[1...]));
                }
                dense(LittleEndian(qs[1...]));
            }
        )
    ]
}

operation WrongSize() : Unit {
    use qs = Qubit[2];
    Microsoft.Quantum.Synthesis.ApplyUnitary(Dense(2), LittleEndian(qs));
}

operation NotUnitary() : Unit {
    use qs = Qubit[1];
    Microsoft.Quantum.Synthesis.ApplyUnitary([Dense(2)[0], Dense(2)[0]], LittleEndian(qs));
}

operation CheckPermutation(perm : Int[], op : LittleEndian => Unit is Adj + Ctl) : Unit {
    let size = BitSizeI(Length(perm) - 1);
    use (control, qs) = (Qubit(), Qubit[size]);
    for k in IndexRange(perm) {
        Controlled op([control], LittleEndian(qs));
        Std.Canon.ApplyXorInPlace(k, qs);
        op(LittleEndian(qs));
        Adjoint op(LittleEndian(qs));
        X(control);
        Controlled op([control], LittleEndian(qs));
        X(control);
        let found = Std.Measurement.MeasureInteger(qs);
        Fact(found == perm[k], $"{k} to {found} instead of {perm[k]}");
    }
}

operation Transpositions() : Unit {
    for a in 0..7 {
        for b in 0..7 {
            let perm = MappedOverRange(k -> k == a ? b | k == b ? a | k, 0..7);
            CheckPermutation(perm, ApplyTransposition(a, b, _));
        }
    }
}

operation Permutations() : Unit {
    for perm in [[0, 1], [1, 0], [3, 0, 2, 1], [7, 0, 6, 1, 5, 2, 4, 3], [1, 2, 3, 4, 5, 6, 7, 0]] {
        CheckPermutation(perm, ApplyPermutationUsingTransformation(perm, _));
        CheckPermutation(perm, ApplyPermutationUsingDecomposition(perm, _));
    }
}

operation VariableOrders() : Unit {
    let perm = [7, 0, 6, 1, 5, 2, 4, 3];
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
        CheckPermutation(perm, ApplyPermutationUsingDecompositionWithVariableOrder(perm, order, _));
    }
}

operation NotAPermutation() : Unit {
    use qs = Qubit[2];
    ApplyPermutationUsingDecomposition([0, 1, 1, 3], LittleEndian(qs));
}

operation CheckTruthTables(op : (BigInt, Qubit[], Qubit) => Unit is Adj + Ctl) : Unit {
    for table in 0..255 {
        for k in 0..7 {
            use (qs, target) = (Qubit[3], Qubit());
            Std.Canon.ApplyXorInPlace(k, qs);
            op(IntAsBigInt(table), qs, target);
            Fact(CheckZero(target) == ((table >>> k) % 2 == 0), $"table {table} at {k}");
            Adjoint op(IntAsBigInt(table), qs, target);
            ResetAll(qs);
        }
    }
}

operation TruthTables() : Unit {
    CheckTruthTables(ApplyXControlledOnTruthTable);
}

operation TruthTablesClean() : Unit {
    CheckTruthTables(ApplyXControlledOnTruthTableWithCleanTarget);
}
