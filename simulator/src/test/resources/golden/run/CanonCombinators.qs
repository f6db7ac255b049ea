// The classic Canon namespace: each combinator against the operation written out. A list of true for each `run`.

// run Conditions()
// run Results()
// run Elements()
// run Ends()
// run FirstQubits()
// run Subregisters()
// run Series()
// run Conjugations()
// run Bindings()
// run Powers()
// run Transformations()
// run Delays()
// run Currying()
// run Controls()

import Microsoft.Quantum.Canon.*;
import Std.Arrays.*;
import Std.Convert.*;
import Std.Diagnostics.*;
import Std.Math.*;

operation Same(n : Int, left : Qubit[] => Unit, right : Qubit[] => Unit is Adj) : Bool {
    CheckOperationsAreEqual(n, left, right)
}

// T has order 8 and shows how often, how inverted and how controlled it was applied.
operation Conditions() : Bool[] {
    [
        Same(1, qs => ApplyIf(true, T, qs[0]), qs => T(qs[0])),
        Same(1, qs => ApplyIf(false, T, qs[0]), qs => {}),
        Same(1, qs => Adjoint ApplyIfA(true, T, qs[0]), qs => Adjoint T(qs[0])),
        Same(2, qs => Controlled ApplyIfC([qs[1]], (true, T, qs[0])), qs => Controlled T([qs[1]], qs[0])),
        Same(2, qs => Controlled Adjoint ApplyIfCA([qs[1]], (true, T, qs[0])), qs => Controlled Adjoint T([qs[1]], qs[0])),
        Same(2, qs => Controlled ApplyIfCA([qs[1]], (false, T, qs[0])), qs => {}),
        Same(1, qs => ApplyIfElseB(true, (T, qs[0]), (R1, (1.0, qs[0]))), qs => T(qs[0])),
        Same(1, qs => ApplyIfElseB(false, (T, qs[0]), (R1, (1.0, qs[0]))), qs => R1(1.0, qs[0])),
        Same(1, qs => Adjoint ApplyIfElseBA(false, (T, qs[0]), (R1, (1.0, qs[0]))), qs => R1(-1.0, qs[0])),
        Same(
            2,
            qs => Controlled ApplyIfElseBC([qs[1]], (true, (T, qs[0]), (R1, (1.0, qs[0])))),
            qs => Controlled T([qs[1]], qs[0])
        ),
        Same(
            2,
            qs => Controlled Adjoint ApplyIfElseBCA([qs[1]], (true, (T, qs[0]), (R1, (1.0, qs[0])))),
            qs => Controlled Adjoint T([qs[1]], qs[0])
        ),
        Same(1, qs => CControlled(T)(true, qs[0]), qs => T(qs[0])),
        Same(1, qs => Adjoint (CControlledA(T))(true, qs[0]), qs => Adjoint T(qs[0])),
        Same(2, qs => Controlled (CControlledC(T))([qs[1]], (true, qs[0])), qs => Controlled T([qs[1]], qs[0])),
        Same(2, qs => Controlled (CControlledCA(T))([qs[1]], (false, qs[0])), qs => {})
    ]
}

operation Results() : Bool[] {
    [
        Same(1, qs => ApplyIfOne(One, (T, qs[0])), qs => T(qs[0])),
        Same(1, qs => ApplyIfOne(Zero, (T, qs[0])), qs => {}),
        Same(1, qs => Adjoint ApplyIfOneA(One, (T, qs[0])), qs => Adjoint T(qs[0])),
        Same(2, qs => Controlled ApplyIfOneC([qs[1]], (One, (T, qs[0]))), qs => Controlled T([qs[1]], qs[0])),
        Same(2, qs => Controlled ApplyIfOneCA([qs[1]], (One, (T, qs[0]))), qs => Controlled T([qs[1]], qs[0])),
        Same(1, qs => ApplyIfZero(Zero, (T, qs[0])), qs => T(qs[0])),
        Same(1, qs => ApplyIfZero(One, (T, qs[0])), qs => {}),
        Same(1, qs => Adjoint ApplyIfZeroA(Zero, (T, qs[0])), qs => Adjoint T(qs[0])),
        Same(2, qs => Controlled ApplyIfZeroC([qs[1]], (Zero, (T, qs[0]))), qs => Controlled T([qs[1]], qs[0])),
        Same(2, qs => Controlled ApplyIfZeroCA([qs[1]], (Zero, (T, qs[0]))), qs => Controlled T([qs[1]], qs[0])),
        Same(1, qs => ApplyIfElseR(Zero, (T, qs[0]), (R1, (1.0, qs[0]))), qs => T(qs[0])),
        Same(1, qs => ApplyIfElseR(One, (T, qs[0]), (R1, (1.0, qs[0]))), qs => R1(1.0, qs[0])),
        Same(1, qs => Adjoint ApplyIfElseRA(One, (T, qs[0]), (R1, (1.0, qs[0]))), qs => R1(-1.0, qs[0])),
        Same(
            2,
            qs => Controlled ApplyIfElseRC([qs[1]], (Zero, (T, qs[0]), (R1, (1.0, qs[0])))),
            qs => Controlled T([qs[1]], qs[0])
        ),
        Same(
            2,
            qs => Controlled Adjoint ApplyIfElseRCA([qs[1]], (Zero, (T, qs[0]), (R1, (1.0, qs[0])))),
            qs => Controlled Adjoint T([qs[1]], qs[0])
        ),
        IsResultOne(One) and not IsResultOne(Zero) and IsResultZero(Zero) and not IsResultZero(One),
        XOR(true, false) and XOR(false, true) and not XOR(true, true) and not XOR(false, false)
    ]
}

operation Turn(index : Int, q : Qubit) : Unit is Adj + Ctl {
    Rx(0.3 * IntAsDouble(index + 1), q);
}

operation TurnAll(qs : Qubit[]) : Unit is Adj + Ctl {
    Turn(0, qs[0]);
    Turn(1, qs[1]);
    Turn(2, qs[2]);
}

operation Elements() : Bool[] {
    [
        Same(3, qs => ApplyToEachIndex(Turn, qs), TurnAll),
        Same(3, qs => Adjoint ApplyToEachIndexA(Turn, qs), Adjoint TurnAll),
        Same(4, qs => Controlled ApplyToEachIndexC([qs[3]], (Turn, qs[...2])), qs => Controlled TurnAll([qs[3]], qs[...2])),
        Same(4, qs => Controlled ApplyToEachIndexCA([qs[3]], (Turn, qs[...2])), qs => Controlled TurnAll([qs[3]], qs[...2])),
        Same(3, qs => ApplyToElement(T, 1, qs), qs => T(qs[1])),
        Same(3, qs => Adjoint ApplyToElementA(T, 2, qs), qs => Adjoint T(qs[2])),
        Same(3, qs => Controlled ApplyToElementC([qs[2]], (T, 1, qs[...1])), qs => Controlled T([qs[2]], qs[1])),
        Same(3, qs => Controlled Adjoint ApplyToElementCA([qs[2]], (T, 1, qs[...1])), qs => Controlled Adjoint T([qs[2]], qs[1])),
        Same(3, qs => Microsoft.Quantum.Arrays.ApplyToEachWindow(2, (i, pair) => CRx(i, pair), qs), Windows),
        Same(3, qs => Adjoint Microsoft.Quantum.Arrays.ApplyToEachWindowA(2, CRx, qs), Adjoint Windows),
        Same(
            4,
            qs => Controlled Microsoft.Quantum.Arrays.ApplyToEachWindowC([qs[3]], (2, CRx, qs[...2])),
            qs => Controlled Windows([qs[3]], qs[...2])
        ),
        Same(
            4,
            qs => Controlled Microsoft.Quantum.Arrays.ApplyToEachWindowCA([qs[3]], (2, CRx, qs[...2])),
            qs => Controlled Windows([qs[3]], qs[...2])
        )
    ]
}

operation CRx(index : Int, pair : Qubit[]) : Unit is Adj + Ctl {
    Controlled Turn([pair[0]], (index, pair[1]));
}

operation Windows(qs : Qubit[]) : Unit is Adj + Ctl {
    Controlled Rx([qs[0]], (0.3, qs[1]));
    Controlled Rx([qs[1]], (0.6, qs[2]));
}

operation Ends() : Bool[] {
    let both = (qs => {
        T(qs[0]);
        Rx(0.3, qs[1]);
    });
    [
        Same(3, qs => ApplyToHead(T, qs), qs => T(qs[0])),
        Same(3, qs => Adjoint ApplyToHeadA(T, qs), qs => Adjoint T(qs[0])),
        Same(3, qs => Controlled ApplyToHeadC([qs[2]], (T, qs[...1])), qs => Controlled T([qs[2]], qs[0])),
        Same(3, qs => Controlled ApplyToHeadCA([qs[2]], (T, qs[...1])), qs => Controlled T([qs[2]], qs[0])),
        Same(3, qs => ApplyToTail(T, qs), qs => T(qs[2])),
        Same(3, qs => Adjoint ApplyToTailA(T, qs), qs => Adjoint T(qs[2])),
        Same(3, qs => Controlled ApplyToTailC([qs[2]], (T, qs[...1])), qs => Controlled T([qs[2]], qs[1])),
        Same(3, qs => Controlled ApplyToTailCA([qs[2]], (T, qs[...1])), qs => Controlled T([qs[2]], qs[1])),
        Same(3, qs => ApplyToRest(both, qs), qs => both(qs[1..2])),
        Same(3, qs => Adjoint ApplyToRestA(both, qs), qs => Adjoint both(qs[1..2])),
        Same(4, qs => Controlled ApplyToRestC([qs[3]], (both, qs[...2])), qs => Controlled both([qs[3]], qs[1..2])),
        Same(4, qs => Controlled ApplyToRestCA([qs[3]], (both, qs[...2])), qs => Controlled both([qs[3]], qs[1..2])),
        Same(3, qs => ApplyToMost(both, qs), qs => both(qs[0..1])),
        Same(3, qs => Adjoint ApplyToMostA(both, qs), qs => Adjoint both(qs[0..1])),
        Same(4, qs => Controlled ApplyToMostC([qs[3]], (both, qs[...2])), qs => Controlled both([qs[3]], qs[0..1])),
        Same(4, qs => Controlled ApplyToMostCA([qs[3]], (both, qs[...2])), qs => Controlled both([qs[3]], qs[0..1]))
    ]
}

operation Toffoli(a : Qubit, b : Qubit, c : Qubit) : Unit is Adj + Ctl {
    CCNOT(a, b, c);
    T(c);
}

operation ControlledNot(a : Qubit, b : Qubit) : Unit is Adj + Ctl {
    CNOT(a, b);
    T(b);
}

operation FirstQubits() : Bool[] {
    [
        Same(3, qs => ApplyToFirstQubit(T, qs), qs => T(qs[0])),
        Same(3, qs => Adjoint ApplyToFirstQubitA(T, qs), qs => Adjoint T(qs[0])),
        Same(3, qs => Controlled ApplyToFirstQubitC([qs[2]], (T, qs[...1])), qs => Controlled T([qs[2]], qs[0])),
        Same(3, qs => Controlled ApplyToFirstQubitCA([qs[2]], (T, qs[...1])), qs => Controlled T([qs[2]], qs[0])),
        Same(3, qs => ApplyToFirstTwoQubits(ControlledNot, qs), qs => ControlledNot(qs[0], qs[1])),
        Same(3, qs => Adjoint ApplyToFirstTwoQubitsA(ControlledNot, qs), qs => Adjoint ControlledNot(qs[0], qs[1])),
        Same(
            4,
            qs => Controlled ApplyToFirstTwoQubitsC([qs[3]], (ControlledNot, qs[...2])),
            qs => Controlled ControlledNot([qs[3]], (qs[0], qs[1]))
        ),
        Same(
            4,
            qs => Controlled ApplyToFirstTwoQubitsCA([qs[3]], (ControlledNot, qs[...2])),
            qs => Controlled ControlledNot([qs[3]], (qs[0], qs[1]))
        ),
        Same(3, qs => ApplyToFirstThreeQubits(Toffoli, qs), qs => Toffoli(qs[0], qs[1], qs[2])),
        Same(3, qs => Adjoint ApplyToFirstThreeQubitsA(Toffoli, qs), qs => Adjoint Toffoli(qs[0], qs[1], qs[2])),
        Same(
            4,
            qs => Controlled ApplyToFirstThreeQubitsC([qs[3]], (Toffoli, qs[...2])),
            qs => Controlled Toffoli([qs[3]], (qs[0], qs[1], qs[2]))
        ),
        Same(
            4,
            qs => Controlled ApplyToFirstThreeQubitsCA([qs[3]], (Toffoli, qs[...2])),
            qs => Controlled Toffoli([qs[3]], (qs[0], qs[1], qs[2]))
        )
    ]
}

operation OnPair(qs : Qubit[]) : Unit is Adj + Ctl {
    CNOT(qs[0], qs[1]);
    T(qs[1]);
}

operation OnParts(first : Qubit[], second : Qubit[]) : Unit is Adj + Ctl {
    Controlled T(first, second[0]);
    Rx(0.4, second[Length(second) - 1]);
}

operation Subregisters() : Bool[] {
    let picked = (qs => OnPair([qs[2], qs[0]]));
    let parts = (qs => OnParts(qs[0..0], qs[1..2]));
    [
        Same(3, qs => ApplyToSubregister(OnPair, [2, 0], qs), picked),
        Same(3, qs => Adjoint ApplyToSubregisterA(OnPair, [2, 0], qs), Adjoint picked),
        Same(4, qs => Controlled ApplyToSubregisterC([qs[3]], (OnPair, [2, 0], qs[...2])), qs => Controlled picked([qs[3]], qs[...2])),
        Same(4, qs => Controlled ApplyToSubregisterCA([qs[3]], (OnPair, [2, 0], qs[...2])), qs => Controlled picked([qs[3]], qs[...2])),
        Same(3, RestrictedToSubregister(OnPair, [2, 0]), picked),
        Same(3, Adjoint (RestrictedToSubregisterA(OnPair, [2, 0])), Adjoint picked),
        Same(4, qs => Controlled (RestrictedToSubregisterC(OnPair, [2, 0]))([qs[3]], qs[...2]), qs => Controlled picked([qs[3]], qs[...2])),
        Same(4, qs => Controlled (RestrictedToSubregisterCA(OnPair, [2, 0]))([qs[3]], qs[...2]), qs => Controlled picked([qs[3]], qs[...2])),
        Same(3, qs => ApplyToPartition(OnParts, 1, qs), parts),
        Same(3, qs => Adjoint ApplyToPartitionA(OnParts, 1, qs), Adjoint parts),
        Same(4, qs => Controlled ApplyToPartitionC([qs[3]], (OnParts, 1, qs[...2])), qs => Controlled parts([qs[3]], qs[...2])),
        Same(4, qs => Controlled ApplyToPartitionCA([qs[3]], (OnParts, 1, qs[...2])), qs => Controlled parts([qs[3]], qs[...2]))
    ]
}

operation Series() : Bool[] {
    let twice = (qs => {
        OnPair([qs[0], qs[1]]);
        OnPair([qs[2], qs[0]]);
    });
    let mixed = (qs => {
        OnPair([qs[0], qs[1]]);
        H(qs[2]);
    });
    let (targets, single) = ([[0, 1], [2, 0]], [[0, 1], [2]]);
    let ops = [OnPair, qs => H(qs[0])];
    [
        Same(3, qs => ApplyOpRepeatedlyOver(OnPair, targets, qs), twice),
        Same(3, qs => Adjoint ApplyOpRepeatedlyOverA(OnPair, targets, qs), Adjoint twice),
        Same(4, qs => Controlled ApplyOpRepeatedlyOverC([qs[3]], (OnPair, targets, qs[...2])), qs => Controlled twice([qs[3]], qs[...2])),
        Same(4, qs => Controlled ApplyOpRepeatedlyOverCA([qs[3]], (OnPair, targets, qs[...2])), qs => Controlled twice([qs[3]], qs[...2])),
        Same(3, qs => ApplySeriesOfOps(ops, single, qs), mixed),
        Same(3, qs => Adjoint ApplySeriesOfOpsA(ops, single, qs), Adjoint mixed),
        Same(4, qs => Controlled ApplySeriesOfOpsC([qs[3]], (ops, single, qs[...2])), qs => Controlled mixed([qs[3]], qs[...2])),
        Same(4, qs => Controlled ApplySeriesOfOpsCA([qs[3]], (ops, single, qs[...2])), qs => Controlled mixed([qs[3]], qs[...2]))
    ]
}

operation Conjugations() : Bool[] {
    // H T H, and under a control.
    let direct = (qs => {
        H(qs[0]);
        T(qs[0]);
        H(qs[0]);
    });
    let outer = (q => {
        S(q);
        H(q);
    });
    let turned = (qs => {
        S(qs[0]);
        H(qs[0]);
        T(qs[0]);
        H(qs[0]);
        Adjoint S(qs[0]);
    });
    [
        Same(1, qs => ApplyWith(H, T, qs[0]), direct),
        Same(1, qs => ApplyWith(outer, T, qs[0]), turned),
        Same(1, qs => Adjoint ApplyWithA(outer, T, qs[0]), Adjoint turned),
        Same(2, qs => Controlled ApplyWithC([qs[1]], (outer, T, qs[0])), qs => Controlled turned([qs[1]], qs[...0])),
        Same(2, qs => Controlled ApplyWithCA([qs[1]], (outer, T, qs[0])), qs => Controlled turned([qs[1]], qs[...0])),
        Same(1, qs => ConjugatedBy(outer, T)(qs[0]), turned),
        Same(1, qs => Adjoint (ConjugatedByA(outer, T))(qs[0]), Adjoint turned),
        Same(2, qs => Controlled (ConjugatedByC(outer, T))([qs[1]], qs[0]), qs => Controlled turned([qs[1]], qs[...0])),
        Same(2, qs => Controlled Adjoint (ConjugatedByCA(outer, T))([qs[1]], qs[0]), qs => Controlled Adjoint turned([qs[1]], qs[...0]))
    ]
}

operation Bindings() : Bool[] {
    let steps = (q => {
        H(q);
        T(q);
        Rx(0.2, q);
    });
    let ops = [H, T, Rx(0.2, _)];
    [
        Same(1, qs => Bound(ops)(qs[0]), qs => steps(qs[0])),
        Same(1, qs => Adjoint (BoundA(ops))(qs[0]), qs => Adjoint steps(qs[0])),
        Same(2, qs => Controlled (BoundC(ops))([qs[1]], qs[0]), qs => Controlled steps([qs[1]], qs[0])),
        Same(2, qs => Controlled Adjoint (BoundCA(ops))([qs[1]], qs[0]), qs => Controlled Adjoint steps([qs[1]], qs[0]))
    ]
}

operation Powers() : Bool[] {
    [
        Same(1, qs => Repeat(T, 3, qs[0]), qs => R1(0.75 * PI(), qs[0])),
        Same(1, qs => Repeat(T, 0, qs[0]), qs => {}),
        Same(1, qs => Adjoint RepeatA(T, 3, qs[0]), qs => R1(-0.75 * PI(), qs[0])),
        Same(2, qs => Controlled RepeatC([qs[1]], (T, 3, qs[0])), qs => Controlled R1([qs[1]], (0.75 * PI(), qs[0]))),
        Same(2, qs => Controlled RepeatCA([qs[1]], (T, 3, qs[0])), qs => Controlled R1([qs[1]], (0.75 * PI(), qs[0]))),
        Same(1, qs => OperationPow(T, 3)(qs[0]), qs => R1(0.75 * PI(), qs[0])),
        Same(1, qs => Adjoint (OperationPowA(T, 3))(qs[0]), qs => R1(-0.75 * PI(), qs[0])),
        Same(2, qs => Controlled (OperationPowC(T, 3))([qs[1]], qs[0]), qs => Controlled R1([qs[1]], (0.75 * PI(), qs[0]))),
        Same(2, qs => Controlled (OperationPowCA(T, 3))([qs[1]], qs[0]), qs => Controlled R1([qs[1]], (0.75 * PI(), qs[0])))
    ]
}

operation Transformations() : Bool[] {
    [
        Same(2, qs => ApplyWithInputTransformation(Tail, T, qs), qs => T(qs[1])),
        Same(2, qs => Adjoint ApplyWithInputTransformationA(Tail, T, qs), qs => Adjoint T(qs[1])),
        Same(3, qs => Controlled ApplyWithInputTransformationC([qs[2]], (Tail, T, qs[...1])), qs => Controlled T([qs[2]], qs[1])),
        Same(3, qs => Controlled ApplyWithInputTransformationCA([qs[2]], (Tail, T, qs[...1])), qs => Controlled T([qs[2]], qs[1])),
        Same(2, TransformedOperation(Tail, T), qs => T(qs[1])),
        Same(2, Adjoint (TransformedOperationA(Tail, T)), qs => Adjoint T(qs[1])),
        Same(3, qs => Controlled (TransformedOperationC(Tail, T))([qs[2]], qs[...1]), qs => Controlled T([qs[2]], qs[1])),
        Same(3, qs => Controlled (TransformedOperationCA(Tail, T))([qs[2]], qs[...1]), qs => Controlled T([qs[2]], qs[1]))
    ]
}

operation Delays() : Bool[] {
    use q = Qubit();
    X(q);
    let measured = Delayed(M, q)();
    let again = Delay(M, q, ());
    X(q);
    [
        measured == One and again == One,
        Same(1, qs => Adjoint DelayA(T, qs[0], ()), qs => Adjoint T(qs[0])),
        Same(2, qs => Controlled DelayC([qs[1]], (T, qs[0], ())), qs => Controlled T([qs[1]], qs[0])),
        Same(2, qs => Controlled DelayCA([qs[1]], (T, qs[0], ())), qs => Controlled T([qs[1]], qs[0])),
        Same(1, qs => Adjoint (DelayedA(T, qs[0]))(), qs => Adjoint T(qs[0])),
        Same(2, qs => Controlled (DelayedC(T, qs[0]))([qs[1]], ()), qs => Controlled T([qs[1]], qs[0])),
        Same(2, qs => Controlled Adjoint (DelayedCA(T, qs[0]))([qs[1]], ()), qs => Controlled Adjoint T([qs[1]], qs[0])),
        Same(1, qs => NoOp(qs), qs => {})
    ]
}

operation Currying() : Bool[] {
    [
        Same(1, qs => CurriedOp(Rx)(0.3)(qs[0]), qs => Rx(0.3, qs[0])),
        Same(1, qs => Adjoint (CurriedOpA(Rx)(0.3))(qs[0]), qs => Rx(-0.3, qs[0])),
        Same(2, qs => Controlled (CurriedOpC(Rx)(0.3))([qs[1]], qs[0]), qs => Controlled Rx([qs[1]], (0.3, qs[0]))),
        Same(2, qs => Controlled (CurriedOpCA(Rx)(0.3))([qs[1]], qs[0]), qs => Controlled Rx([qs[1]], (0.3, qs[0]))),
        Same(1, qs => UncurriedOp(angle -> Rx(angle, _))(0.3, qs[0]), qs => Rx(0.3, qs[0])),
        Same(1, qs => Adjoint (UncurriedOpA(angle -> Rx(angle, _)))(0.3, qs[0]), qs => Rx(-0.3, qs[0])),
        Same(2, qs => Controlled (UncurriedOpC(angle -> Rx(angle, _)))([qs[1]], (0.3, qs[0])), qs => Controlled Rx([qs[1]], (0.3, qs[0]))),
        Same(2, qs => Controlled (UncurriedOpCA(angle -> Rx(angle, _)))([qs[1]], (0.3, qs[0])), qs => Controlled Rx([qs[1]], (0.3, qs[0])))
    ]
}

operation Controls() : Bool[] {
    [
        Same(2, qs => SinglyControlled(T)(qs[1], qs[0]), qs => Controlled T([qs[1]], qs[0])),
        Same(2, qs => Adjoint (SinglyControlledA(T))(qs[1], qs[0]), qs => Controlled Adjoint T([qs[1]], qs[0])),
        Same(3, qs => ControlledOnInt(2, T)(qs[0..1], qs[2]), qs => {
            X(qs[0]);
            Controlled T(qs[0..1], qs[2]);
            X(qs[0]);
        }),
        Same(3, qs => ControlledOnBitString([true, false], T)(qs[0..1], qs[2]), qs => {
            X(qs[1]);
            Controlled T(qs[0..1], qs[2]);
            X(qs[1]);
        })
    ]
}
