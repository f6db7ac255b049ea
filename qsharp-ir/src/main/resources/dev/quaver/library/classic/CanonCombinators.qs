namespace Microsoft.Quantum.Canon {
    import Std.Arrays.*;
    import Std.Diagnostics.*;

    /// The function that applies one function, then another.
    function Compose<'T, 'U, 'V>(outer : ('U -> 'V), inner : ('T -> 'U)) : ('T -> 'V) {
        x -> outer(inner(x))
    }

    /// Applies an operation between another and its adjoint.
    operation ApplyWith<'T>(outerOperation : ('T => Unit is Adj), innerOperation : ('T => Unit), target : 'T) : Unit {
        within {
            outerOperation(target);
        } apply {
            innerOperation(target);
        }
    }

    /// The operation that applies one operation between another and its adjoint.
    function ConjugatedBy<'T>(outerOperation : ('T => Unit is Adj), innerOperation : ('T => Unit)) : ('T => Unit) {
        ApplyWith(outerOperation, innerOperation, _)
    }

    /// Applies an operation between another and its adjoint. Supports Adjoint.
    operation ApplyWithA<'T>(
        outerOperation : ('T => Unit is Adj),
        innerOperation : ('T => Unit is Adj),
        target : 'T
    ) : Unit is Adj {
        within {
            outerOperation(target);
        } apply {
            innerOperation(target);
        }
    }

    /// The operation that applies one operation between another and its adjoint. Supports Adjoint.
    function ConjugatedByA<'T>(
        outerOperation : ('T => Unit is Adj),
        innerOperation : ('T => Unit is Adj)
    ) : ('T => Unit is Adj) {
        ApplyWithA(outerOperation, innerOperation, _)
    }

    /// Applies an operation between another and its adjoint. Supports Controlled.
    operation ApplyWithC<'T>(
        outerOperation : ('T => Unit is Adj),
        innerOperation : ('T => Unit is Ctl),
        target : 'T
    ) : Unit is Ctl {
        within {
            outerOperation(target);
        } apply {
            innerOperation(target);
        }
    }

    /// The operation that applies one operation between another and its adjoint. Supports Controlled.
    function ConjugatedByC<'T>(
        outerOperation : ('T => Unit is Adj),
        innerOperation : ('T => Unit is Ctl)
    ) : ('T => Unit is Ctl) {
        ApplyWithC(outerOperation, innerOperation, _)
    }

    /// Applies an operation between another and its adjoint. Supports Adjoint and Controlled.
    operation ApplyWithCA<'T>(
        outerOperation : ('T => Unit is Adj),
        innerOperation : ('T => Unit is Adj + Ctl),
        target : 'T
    ) : Unit is Adj + Ctl {
        within {
            outerOperation(target);
        } apply {
            innerOperation(target);
        }
    }

    /// The operation that applies one operation between another and its adjoint. Supports Adjoint and Controlled.
    function ConjugatedByCA<'T>(
        outerOperation : ('T => Unit is Adj),
        innerOperation : ('T => Unit is Adj + Ctl)
    ) : ('T => Unit is Adj + Ctl) {
        ApplyWithCA(outerOperation, innerOperation, _)
    }

    /// The operation that applies several operations to the same target, in order.
    function Bound<'T>(operations : ('T => Unit)[]) : ('T => Unit) {
        ApplyBound(operations, _)
    }

    /// The operation that applies several operations to the same target, in order. Supports Adjoint.
    function BoundA<'T>(operations : ('T => Unit is Adj)[]) : ('T => Unit is Adj) {
        ApplyBoundA(operations, _)
    }

    /// The operation that applies several operations to the same target, in order. Supports Controlled.
    function BoundC<'T>(operations : ('T => Unit is Ctl)[]) : ('T => Unit is Ctl) {
        ApplyBoundC(operations, _)
    }

    /// The operation that applies several operations to the same target, in order. Supports Adjoint and Controlled.
    function BoundCA<'T>(operations : ('T => Unit is Adj + Ctl)[]) : ('T => Unit is Adj + Ctl) {
        ApplyBoundCA(operations, _)
    }

    /// Applies operations in order.
    internal operation ApplyBound<'T>(operations : ('T => Unit)[], target : 'T) : Unit {
        for step in operations {
            step(target);
        }
    }

    /// Applies operations in order.
    internal operation ApplyBoundA<'T>(operations : ('T => Unit is Adj)[], target : 'T) : Unit is Adj {
        for step in operations {
            step(target);
        }
    }

    /// Applies operations in order.
    internal operation ApplyBoundC<'T>(operations : ('T => Unit is Ctl)[], target : 'T) : Unit is Ctl {
        for step in operations {
            step(target);
        }
    }

    /// Applies operations in order.
    internal operation ApplyBoundCA<'T>(operations : ('T => Unit is Adj + Ctl)[], target : 'T) : Unit is Adj + Ctl {
        for step in operations {
            step(target);
        }
    }

    /// Applies an operation `nTimes` times.
    operation Repeat<'TInput>(op : ('TInput => Unit), nTimes : Int, input : 'TInput) : Unit {
        for _ in 1..nTimes {
            op(input);
        }
    }

    /// Applies an operation `nTimes` times. Supports Adjoint.
    operation RepeatA<'TInput>(op : ('TInput => Unit is Adj), nTimes : Int, input : 'TInput) : Unit is Adj {
        for _ in 1..nTimes {
            op(input);
        }
    }

    /// Applies an operation `nTimes` times. Supports Controlled.
    operation RepeatC<'TInput>(op : ('TInput => Unit is Ctl), nTimes : Int, input : 'TInput) : Unit is Ctl {
        for _ in 1..nTimes {
            op(input);
        }
    }

    /// Applies an operation `nTimes` times. Supports Adjoint and Controlled.
    operation RepeatCA<'TInput>(
        op : ('TInput => Unit is Adj + Ctl),
        nTimes : Int,
        input : 'TInput
    ) : Unit is Adj + Ctl {
        for _ in 1..nTimes {
            op(input);
        }
    }

    /// The operation that applies an operation `power` times.
    function OperationPow<'T>(op : ('T => Unit), power : Int) : ('T => Unit) {
        Repeat(op, power, _)
    }

    /// The operation that applies an operation `power` times. Supports Adjoint.
    function OperationPowA<'T>(op : ('T => Unit is Adj), power : Int) : ('T => Unit is Adj) {
        RepeatA(op, power, _)
    }

    /// The operation that applies an operation `power` times. Supports Controlled.
    function OperationPowC<'T>(op : ('T => Unit is Ctl), power : Int) : ('T => Unit is Ctl) {
        RepeatC(op, power, _)
    }

    /// The operation that applies an operation `power` times. Supports Adjoint and Controlled.
    function OperationPowCA<'T>(op : ('T => Unit is Adj + Ctl), power : Int) : ('T => Unit is Adj + Ctl) {
        RepeatCA(op, power, _)
    }

    /// Applies an operation to what a function makes of its input.
    operation ApplyWithInputTransformation<'T, 'U>(fn : ('U -> 'T), op : ('T => Unit), input : 'U) : Unit {
        op(fn(input));
    }

    /// Applies an operation to what a function makes of its input. Supports Adjoint.
    operation ApplyWithInputTransformationA<'T, 'U>(
        fn : ('U -> 'T),
        op : ('T => Unit is Adj),
        input : 'U
    ) : Unit is Adj {
        op(fn(input));
    }

    /// Applies an operation to what a function makes of its input. Supports Controlled.
    operation ApplyWithInputTransformationC<'T, 'U>(
        fn : ('U -> 'T),
        op : ('T => Unit is Ctl),
        input : 'U
    ) : Unit is Ctl {
        op(fn(input));
    }

    /// Applies an operation to what a function makes of its input. Supports Adjoint and Controlled.
    operation ApplyWithInputTransformationCA<'T, 'U>(
        fn : ('U -> 'T),
        op : ('T => Unit is Adj + Ctl),
        input : 'U
    ) : Unit is Adj + Ctl {
        op(fn(input));
    }

    /// The operation applied to what a function makes of its input.
    function TransformedOperation<'T, 'U>(fn : ('U -> 'T), op : ('T => Unit)) : ('U => Unit) {
        ApplyWithInputTransformation(fn, op, _)
    }

    /// The operation applied to what a function makes of its input. Supports Adjoint.
    function TransformedOperationA<'T, 'U>(fn : ('U -> 'T), op : ('T => Unit is Adj)) : ('U => Unit is Adj) {
        ApplyWithInputTransformationA(fn, op, _)
    }

    /// The operation applied to what a function makes of its input. Supports Controlled.
    function TransformedOperationC<'T, 'U>(fn : ('U -> 'T), op : ('T => Unit is Ctl)) : ('U => Unit is Ctl) {
        ApplyWithInputTransformationC(fn, op, _)
    }

    /// The operation applied to what a function makes of its input. Supports Adjoint and Controlled.
    function TransformedOperationCA<'T, 'U>(
        fn : ('U -> 'T),
        op : ('T => Unit is Adj + Ctl)
    ) : ('U => Unit is Adj + Ctl) {
        ApplyWithInputTransformationCA(fn, op, _)
    }
}
