// run StdQir.Dump(q => QIR.Intrinsic.__quantum__qis__ccx__body(q[0], q[1], q[2]))
// run StdQir.Dump(q => QIR.Intrinsic.__quantum__qis__cx__body(q[0], q[1]))
// run StdQir.Dump(q => QIR.Intrinsic.__quantum__qis__cy__body(q[0], q[1]))
// run StdQir.Dump(q => QIR.Intrinsic.__quantum__qis__cz__body(q[0], q[1]))
// run StdQir.Dump(q => QIR.Intrinsic.__quantum__qis__h__body(q[0]))
// run StdQir.Dump(q => QIR.Intrinsic.__quantum__qis__rx__body(0.7, q[0]))
// run StdQir.Dump(q => QIR.Intrinsic.__quantum__qis__ry__body(0.7, q[0]))
// run StdQir.Dump(q => QIR.Intrinsic.__quantum__qis__rz__body(0.7, q[0]))
// run StdQir.Dump(q => QIR.Intrinsic.__quantum__qis__rxx__body(0.7, q[0], q[1]))
// run StdQir.Dump(q => QIR.Intrinsic.__quantum__qis__ryy__body(0.7, q[0], q[1]))
// run StdQir.Dump(q => QIR.Intrinsic.__quantum__qis__rzz__body(0.7, q[0], q[1]))
// run StdQir.Dump(q => QIR.Intrinsic.__quantum__qis__s__body(q[0]))
// run StdQir.Dump(q => QIR.Intrinsic.__quantum__qis__s__adj(q[0]))
// run StdQir.Dump(q => QIR.Intrinsic.__quantum__qis__t__body(q[0]))
// run StdQir.Dump(q => QIR.Intrinsic.__quantum__qis__t__adj(q[0]))
// run StdQir.Dump(q => QIR.Intrinsic.__quantum__qis__sx__body(q[0]))
// run StdQir.Dump(q => QIR.Intrinsic.__quantum__qis__swap__body(q[0], q[1]))
// run StdQir.Dump(q => QIR.Intrinsic.__quantum__qis__x__body(q[0]))
// run StdQir.Dump(q => QIR.Intrinsic.__quantum__qis__y__body(q[0]))
// run StdQir.Dump(q => QIR.Intrinsic.__quantum__qis__z__body(q[0]))
// run StdQir.Dump(q => QIR.Intrinsic.__quantum__qis__reset__body(q[3]))
// run { use q = Qubit(); X(q); (QIR.Intrinsic.__quantum__qis__m__body(q), QIR.Intrinsic.__quantum__qis__mresetz__body(q), M(q)) }
// run { let q = QIR.Runtime.__quantum__rt__qubit_allocate(); X(q); let r = MResetZ(q); QIR.Runtime.__quantum__rt__qubit_release(q); r }
// run { let q = QIR.Runtime.__quantum__rt__qubit_allocate(); X(q); QIR.Runtime.__quantum__rt__qubit_release(q); }
// run { let q = QIR.Runtime.__quantum__rt__qubit_allocate(); QIR.Runtime.__quantum__rt__qubit_release(q); QIR.Runtime.__quantum__rt__qubit_release(q); }
// run { let q = QIR.Runtime.__quantum__rt__qubit_allocate(); QIR.Runtime.__quantum__rt__qubit_release(q); X(q); }
// run { let q = QIR.Runtime.__quantum__rt__qubit_borrow(); X(q); QIR.Runtime.__quantum__rt__qubit_release(q); }
// run QIR.Runtime.__quantum__rt__read_loss(One)
// run { let q = QIR.Runtime.AllocateQubitArray(3); let n = Length(q); QIR.Runtime.ReleaseQubitArray(q); n }
// run { let q = QIR.Runtime.BorrowQubitArray(2); let n = Length(q); QIR.Runtime.ReleaseQubitArray(q); n }
// run QIR.Runtime.AllocateQubitArray(-1)
// run QIR.Runtime.BorrowQubitArray(-1)
namespace StdQir {
    operation Dump(op : Qubit[] => Unit) : Unit {
        use q = Qubit[4];
        for i in 0..2 {
            Ry(0.4 + 0.5 * Std.Convert.IntAsDouble(i), q[i]);
            R1(0.3 + 0.7 * Std.Convert.IntAsDouble(i), q[i]);
        }
        op(q);
        Std.Diagnostics.DumpMachine();
        ResetAll(q);
    }
}
