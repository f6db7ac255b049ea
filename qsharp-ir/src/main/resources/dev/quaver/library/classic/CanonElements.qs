namespace Microsoft.Quantum.Canon {
    import Std.Arrays.*;
    import Std.Diagnostics.*;

    /// Applies an operation to each index and element, in order.
    operation ApplyToEachIndex<'T>(singleElementOperation : ((Int, 'T) => Unit), register : 'T[]) : Unit {
        for i in 0..Length(register) - 1 {
            singleElementOperation(i, register[i]);
        }
    }

    /// Applies an operation to each index and element, in order. Supports Adjoint.
    operation ApplyToEachIndexA<'T>(
        singleElementOperation : ((Int, 'T) => Unit is Adj),
        register : 'T[]
    ) : Unit is Adj {
        for i in 0..Length(register) - 1 {
            singleElementOperation(i, register[i]);
        }
    }

    /// Applies an operation to each index and element, in order. Supports Controlled.
    operation ApplyToEachIndexC<'T>(
        singleElementOperation : ((Int, 'T) => Unit is Ctl),
        register : 'T[]
    ) : Unit is Ctl {
        for i in 0..Length(register) - 1 {
            singleElementOperation(i, register[i]);
        }
    }

    /// Applies an operation to each index and element, in order. Supports Adjoint and Controlled.
    operation ApplyToEachIndexCA<'T>(
        singleElementOperation : ((Int, 'T) => Unit is Adj + Ctl),
        register : 'T[]
    ) : Unit is Adj + Ctl {
        for i in 0..Length(register) - 1 {
            singleElementOperation(i, register[i]);
        }
    }

    /// Applies an operation to the element at an index.
    operation ApplyToElement<'T>(op : ('T => Unit), index : Int, targets : 'T[]) : Unit {
        op(targets[index]);
    }

    /// Applies an operation to the element at an index. Supports Adjoint.
    operation ApplyToElementA<'T>(op : ('T => Unit is Adj), index : Int, targets : 'T[]) : Unit is Adj {
        op(targets[index]);
    }

    /// Applies an operation to the element at an index. Supports Controlled.
    operation ApplyToElementC<'T>(op : ('T => Unit is Ctl), index : Int, targets : 'T[]) : Unit is Ctl {
        op(targets[index]);
    }

    /// Applies an operation to the element at an index. Supports Adjoint and Controlled.
    operation ApplyToElementCA<'T>(op : ('T => Unit is Adj + Ctl), index : Int, targets : 'T[]) : Unit is Adj + Ctl {
        op(targets[index]);
    }

    /// Applies an operation to the first element. Fails for an empty array.
    operation ApplyToHead<'T>(op : ('T => Unit), targets : 'T[]) : Unit {
        op(Head(targets));
    }

    /// Applies an operation to the first element. Fails for an empty array. Supports Adjoint.
    operation ApplyToHeadA<'T>(op : ('T => Unit is Adj), targets : 'T[]) : Unit is Adj {
        op(Head(targets));
    }

    /// Applies an operation to the first element. Fails for an empty array. Supports Controlled.
    operation ApplyToHeadC<'T>(op : ('T => Unit is Ctl), targets : 'T[]) : Unit is Ctl {
        op(Head(targets));
    }

    /// Applies an operation to the first element. Fails for an empty array. Supports Adjoint and Controlled.
    operation ApplyToHeadCA<'T>(op : ('T => Unit is Adj + Ctl), targets : 'T[]) : Unit is Adj + Ctl {
        op(Head(targets));
    }

    /// Applies an operation to the last element. Fails for an empty array.
    operation ApplyToTail<'T>(op : ('T => Unit), targets : 'T[]) : Unit {
        op(Tail(targets));
    }

    /// Applies an operation to the last element. Fails for an empty array. Supports Adjoint.
    operation ApplyToTailA<'T>(op : ('T => Unit is Adj), targets : 'T[]) : Unit is Adj {
        op(Tail(targets));
    }

    /// Applies an operation to the last element. Fails for an empty array. Supports Controlled.
    operation ApplyToTailC<'T>(op : ('T => Unit is Ctl), targets : 'T[]) : Unit is Ctl {
        op(Tail(targets));
    }

    /// Applies an operation to the last element. Fails for an empty array. Supports Adjoint and Controlled.
    operation ApplyToTailCA<'T>(op : ('T => Unit is Adj + Ctl), targets : 'T[]) : Unit is Adj + Ctl {
        op(Tail(targets));
    }

    /// Applies an operation to all elements but the first.
    operation ApplyToRest<'T>(op : ('T[] => Unit), targets : 'T[]) : Unit {
        op(Rest(targets));
    }

    /// Applies an operation to all elements but the first. Supports Adjoint.
    operation ApplyToRestA<'T>(op : ('T[] => Unit is Adj), targets : 'T[]) : Unit is Adj {
        op(Rest(targets));
    }

    /// Applies an operation to all elements but the first. Supports Controlled.
    operation ApplyToRestC<'T>(op : ('T[] => Unit is Ctl), targets : 'T[]) : Unit is Ctl {
        op(Rest(targets));
    }

    /// Applies an operation to all elements but the first. Supports Adjoint and Controlled.
    operation ApplyToRestCA<'T>(op : ('T[] => Unit is Adj + Ctl), targets : 'T[]) : Unit is Adj + Ctl {
        op(Rest(targets));
    }

    /// Applies an operation to all elements but the last.
    operation ApplyToMost<'T>(op : ('T[] => Unit), targets : 'T[]) : Unit {
        op(Most(targets));
    }

    /// Applies an operation to all elements but the last. Supports Adjoint.
    operation ApplyToMostA<'T>(op : ('T[] => Unit is Adj), targets : 'T[]) : Unit is Adj {
        op(Most(targets));
    }

    /// Applies an operation to all elements but the last. Supports Controlled.
    operation ApplyToMostC<'T>(op : ('T[] => Unit is Ctl), targets : 'T[]) : Unit is Ctl {
        op(Most(targets));
    }

    /// Applies an operation to all elements but the last. Supports Adjoint and Controlled.
    operation ApplyToMostCA<'T>(op : ('T[] => Unit is Adj + Ctl), targets : 'T[]) : Unit is Adj + Ctl {
        op(Most(targets));
    }
}
