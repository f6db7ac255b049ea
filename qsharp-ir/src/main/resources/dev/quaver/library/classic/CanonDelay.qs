namespace Microsoft.Quantum.Canon {
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Diagnostics.*;
    import Std.Math.*;

    /// Applies an operation to an argument fixed before; to be used with the last argument left open.
    operation Delay<'T, 'U>(op : ('T => 'U), arg : 'T, aux : Unit) : 'U {
        op(arg)
    }

    /// The operation without argument that applies an operation to an argument.
    function Delayed<'T, 'U>(op : ('T => 'U), arg : 'T) : (Unit => 'U) {
        Delay(op, arg, _)
    }

    /// Applies an operation to an argument fixed before; to be used with the last argument left open. Supports Adjoint.
    operation DelayA<'T>(op : ('T => Unit is Adj), arg : 'T, aux : Unit) : Unit is Adj {
        op(arg);
    }

    /// Applies an operation to an argument fixed before; to be used with the last argument left open. Supports
    /// Controlled.
    operation DelayC<'T>(op : ('T => Unit is Ctl), arg : 'T, aux : Unit) : Unit is Ctl {
        op(arg);
    }

    /// Applies an operation to an argument fixed before; to be used with the last argument left open. Supports Adjoint
    /// and Controlled.
    operation DelayCA<'T>(op : ('T => Unit is Adj + Ctl), arg : 'T, aux : Unit) : Unit is Adj + Ctl {
        op(arg);
    }

    /// The operation without argument that applies an operation to an argument. Supports Adjoint.
    function DelayedA<'T>(op : ('T => Unit is Adj), arg : 'T) : (Unit => Unit is Adj) {
        DelayA(op, arg, _)
    }

    /// The operation without argument that applies an operation to an argument. Supports Controlled.
    function DelayedC<'T>(op : ('T => Unit is Ctl), arg : 'T) : (Unit => Unit is Ctl) {
        DelayC(op, arg, _)
    }

    /// The operation without argument that applies an operation to an argument. Supports Adjoint and Controlled.
    function DelayedCA<'T>(op : ('T => Unit is Adj + Ctl), arg : 'T) : (Unit => Unit is Adj + Ctl) {
        DelayCA(op, arg, _)
    }

    /// An operation on a pair as a function that takes the first and gives an operation on the second.
    function CurriedOp<'T, 'U>(op : (('T, 'U) => Unit)) : ('T -> ('U => Unit)) {
        FixFirst(op, _)
    }

    /// An operation on a pair as a function that takes the first and gives an operation on the second. Supports
    /// Adjoint.
    function CurriedOpA<'T, 'U>(op : (('T, 'U) => Unit is Adj)) : ('T -> ('U => Unit is Adj)) {
        FixFirstA(op, _)
    }

    /// An operation on a pair as a function that takes the first and gives an operation on the second. Supports
    /// Controlled.
    function CurriedOpC<'T, 'U>(op : (('T, 'U) => Unit is Ctl)) : ('T -> ('U => Unit is Ctl)) {
        FixFirstC(op, _)
    }

    /// An operation on a pair as a function that takes the first and gives an operation on the second. Supports Adjoint
    /// and Controlled.
    function CurriedOpCA<'T, 'U>(op : (('T, 'U) => Unit is Adj + Ctl)) : ('T -> ('U => Unit is Adj + Ctl)) {
        FixFirstCA(op, _)
    }

    /// An operation with its first argument fixed.
    internal function FixFirst<'T, 'U>(op : (('T, 'U) => Unit), first : 'T) : ('U => Unit) {
        op(first, _)
    }

    /// An operation with its first argument fixed.
    internal function FixFirstA<'T, 'U>(op : (('T, 'U) => Unit is Adj), first : 'T) : ('U => Unit is Adj) {
        op(first, _)
    }

    /// An operation with its first argument fixed.
    internal function FixFirstC<'T, 'U>(op : (('T, 'U) => Unit is Ctl), first : 'T) : ('U => Unit is Ctl) {
        op(first, _)
    }

    /// An operation with its first argument fixed.
    internal function FixFirstCA<'T, 'U>(
        op : (('T, 'U) => Unit is Adj + Ctl),
        first : 'T
    ) : ('U => Unit is Adj + Ctl) {
        op(first, _)
    }

    /// The operation on a pair that a function from the first to an operation on the second stands for.
    function UncurriedOp<'T, 'U>(curriedOp : ('T -> ('U => Unit))) : (('T, 'U) => Unit) {
        ApplyUncurried(curriedOp, _, _)
    }

    /// The operation on a pair that a function from the first to an operation on the second stands for. Supports
    /// Adjoint.
    function UncurriedOpA<'T, 'U>(curriedOp : ('T -> ('U => Unit is Adj))) : (('T, 'U) => Unit is Adj) {
        ApplyUncurriedA(curriedOp, _, _)
    }

    /// The operation on a pair that a function from the first to an operation on the second stands for. Supports
    /// Controlled.
    function UncurriedOpC<'T, 'U>(curriedOp : ('T -> ('U => Unit is Ctl))) : (('T, 'U) => Unit is Ctl) {
        ApplyUncurriedC(curriedOp, _, _)
    }

    /// The operation on a pair that a function from the first to an operation on the second stands for. Supports
    /// Adjoint and Controlled.
    function UncurriedOpCA<'T, 'U>(curriedOp : ('T -> ('U => Unit is Adj + Ctl))) : (('T, 'U) => Unit is Adj + Ctl) {
        ApplyUncurriedCA(curriedOp, _, _)
    }

    /// Applies the operation that a function gives.
    internal operation ApplyUncurried<'T, 'U>(curriedOp : ('T -> ('U => Unit)), first : 'T, second : 'U) : Unit {
        (curriedOp(first))(second);
    }

    /// Applies the operation that a function gives.
    internal operation ApplyUncurriedA<'T, 'U>(
        curriedOp : ('T -> ('U => Unit is Adj)),
        first : 'T,
        second : 'U
    ) : Unit is Adj {
        (curriedOp(first))(second);
    }

    /// Applies the operation that a function gives.
    internal operation ApplyUncurriedC<'T, 'U>(
        curriedOp : ('T -> ('U => Unit is Ctl)),
        first : 'T,
        second : 'U
    ) : Unit is Ctl {
        (curriedOp(first))(second);
    }

    /// Applies the operation that a function gives.
    internal operation ApplyUncurriedCA<'T, 'U>(
        curriedOp : ('T -> ('U => Unit is Adj + Ctl)),
        first : 'T,
        second : 'U
    ) : Unit is Adj + Ctl {
        (curriedOp(first))(second);
    }

    /// The operation that applies an operation where its first argument is true.
    function CControlled<'T>(op : ('T => Unit)) : ((Bool, 'T) => Unit) {
        ApplyIf(_, op, _)
    }

    /// The operation that applies an operation where its first argument is true. Supports Adjoint.
    function CControlledA<'T>(op : ('T => Unit is Adj)) : ((Bool, 'T) => Unit is Adj) {
        ApplyIfA(_, op, _)
    }

    /// The operation that applies an operation where its first argument is true. Supports Controlled.
    function CControlledC<'T>(op : ('T => Unit is Ctl)) : ((Bool, 'T) => Unit is Ctl) {
        ApplyIfC(_, op, _)
    }

    /// The operation that applies an operation where its first argument is true. Supports Adjoint and Controlled.
    function CControlledCA<'T>(op : ('T => Unit is Adj + Ctl)) : ((Bool, 'T) => Unit is Adj + Ctl) {
        ApplyIfCA(_, op, _)
    }

    /// The operation with one control qubit.
    function SinglyControlled<'T>(op : ('T => Unit is Ctl)) : ((Qubit, 'T) => Unit is Ctl) {
        ApplySinglyControlled(op, _, _)
    }

    /// The operation with one control qubit. Supports Adjoint and Controlled.
    function SinglyControlledA<'T>(op : ('T => Unit is Adj + Ctl)) : ((Qubit, 'T) => Unit is Adj + Ctl) {
        ApplySinglyControlledA(op, _, _)
    }

    /// Applies an operation with one control.
    internal operation ApplySinglyControlled<'T>(
        op : ('T => Unit is Ctl),
        control : Qubit,
        target : 'T
    ) : Unit is Ctl {
        Controlled op([control], target);
    }

    /// Applies an operation with one control.
    internal operation ApplySinglyControlledA<'T>(
        op : ('T => Unit is Adj + Ctl),
        control : Qubit,
        target : 'T
    ) : Unit is Adj + Ctl {
        Controlled op([control], target);
    }

    /// The operation on a control register and a target that acts where the register is in the basis state given by
    /// `bits`. Controls beyond the bits are ignored.
    function ControlledOnBitString<'T>(
        bits : Bool[],
        oracle : ('T => Unit is Adj + Ctl)
    ) : ((Qubit[], 'T) => Unit is Adj + Ctl) {
        ApplyControlledOnBitString(bits, oracle, _, _)
    }

    /// The operation on a control register and a target that acts where the little-endian register holds `numberState`.
    function ControlledOnInt<'T>(
        numberState : Int,
        oracle : ('T => Unit is Adj + Ctl)
    ) : ((Qubit[], 'T) => Unit is Adj + Ctl) {
        ApplyControlledOnInt(numberState, oracle, _, _)
    }
}
