namespace Microsoft.Quantum.Simulation.QuantumProcessor.Extensions {
    /// Applies one of two operations: the first where two arrays of results are equal.
    operation ApplyConditionally<'T, 'U>(
        measurementResults : Result[],
        resultsValues : Result[],
        (onEqualOp : ('T => Unit), equalArg : 'T),
        (onNonEqualOp : ('U => Unit), nonEqualArg : 'U)
    ) : Unit {
        if measurementResults == resultsValues {
            onEqualOp(equalArg);
        } else {
            onNonEqualOp(nonEqualArg);
        }
    }

    /// Applies one of two operations: the first where two arrays of results are equal. Supports Adjoint.
    operation ApplyConditionallyA<'T, 'U>(
        measurementResults : Result[],
        resultsValues : Result[],
        (onEqualOp : ('T => Unit is Adj), equalArg : 'T),
        (onNonEqualOp : ('U => Unit is Adj), nonEqualArg : 'U)
    ) : Unit is Adj {
        if measurementResults == resultsValues {
            onEqualOp(equalArg);
        } else {
            onNonEqualOp(nonEqualArg);
        }
    }

    /// Applies one of two operations: the first where two arrays of results are equal. Supports Controlled.
    operation ApplyConditionallyC<'T, 'U>(
        measurementResults : Result[],
        resultsValues : Result[],
        (onEqualOp : ('T => Unit is Ctl), equalArg : 'T),
        (onNonEqualOp : ('U => Unit is Ctl), nonEqualArg : 'U)
    ) : Unit is Ctl {
        if measurementResults == resultsValues {
            onEqualOp(equalArg);
        } else {
            onNonEqualOp(nonEqualArg);
        }
    }

    /// Applies one of two operations: the first where two arrays of results are equal. Supports Adjoint and Controlled.
    operation ApplyConditionallyCA<'T, 'U>(
        measurementResults : Result[],
        resultsValues : Result[],
        (onEqualOp : ('T => Unit is Adj + Ctl), equalArg : 'T),
        (onNonEqualOp : ('U => Unit is Adj + Ctl), nonEqualArg : 'U)
    ) : Unit is Adj + Ctl {
        if measurementResults == resultsValues {
            onEqualOp(equalArg);
        } else {
            onNonEqualOp(nonEqualArg);
        }
    }

    /// Applies one of two operations: the first where two arrays of results are equal.
    operation ApplyConditionallyIntrinsic(
        measurementResults : Result[],
        resultsValues : Result[],
        onEqualOp : (Unit => Unit),
        onNonEqualOp : (Unit => Unit)
    ) : Unit {
        if measurementResults == resultsValues {
            onEqualOp();
        } else {
            onNonEqualOp();
        }
    }

    /// Applies one of two operations: the first where two arrays of results are equal. Supports Adjoint.
    operation ApplyConditionallyIntrinsicA(
        measurementResults : Result[],
        resultsValues : Result[],
        onEqualOp : (Unit => Unit is Adj),
        onNonEqualOp : (Unit => Unit is Adj)
    ) : Unit is Adj {
        if measurementResults == resultsValues {
            onEqualOp();
        } else {
            onNonEqualOp();
        }
    }

    /// Applies one of two operations: the first where two arrays of results are equal. Supports Controlled.
    operation ApplyConditionallyIntrinsicC(
        measurementResults : Result[],
        resultsValues : Result[],
        onEqualOp : (Unit => Unit is Ctl),
        onNonEqualOp : (Unit => Unit is Ctl)
    ) : Unit is Ctl {
        if measurementResults == resultsValues {
            onEqualOp();
        } else {
            onNonEqualOp();
        }
    }

    /// Applies one of two operations: the first where two arrays of results are equal. Supports Adjoint and Controlled.
    operation ApplyConditionallyIntrinsicCA(
        measurementResults : Result[],
        resultsValues : Result[],
        onEqualOp : (Unit => Unit is Adj + Ctl),
        onNonEqualOp : (Unit => Unit is Adj + Ctl)
    ) : Unit is Adj + Ctl {
        if measurementResults == resultsValues {
            onEqualOp();
        } else {
            onNonEqualOp();
        }
    }

    /// Applies one of two operations, chosen by a result.
    operation ApplyIfElseIntrinsic(
        measurementResult : Result,
        onResultZeroOp : (Unit => Unit),
        onResultOneOp : (Unit => Unit)
    ) : Unit {
        if measurementResult == Zero {
            onResultZeroOp();
        } else {
            onResultOneOp();
        }
    }

    /// Applies one of two operations, chosen by a result. Supports Adjoint.
    operation ApplyIfElseIntrinsicA(
        measurementResult : Result,
        onResultZeroOp : (Unit => Unit is Adj),
        onResultOneOp : (Unit => Unit is Adj)
    ) : Unit is Adj {
        if measurementResult == Zero {
            onResultZeroOp();
        } else {
            onResultOneOp();
        }
    }

    /// Applies one of two operations, chosen by a result. Supports Controlled.
    operation ApplyIfElseIntrinsicC(
        measurementResult : Result,
        onResultZeroOp : (Unit => Unit is Ctl),
        onResultOneOp : (Unit => Unit is Ctl)
    ) : Unit is Ctl {
        if measurementResult == Zero {
            onResultZeroOp();
        } else {
            onResultOneOp();
        }
    }

    /// Applies one of two operations, chosen by a result. Supports Adjoint and Controlled.
    operation ApplyIfElseIntrinsicCA(
        measurementResult : Result,
        onResultZeroOp : (Unit => Unit is Adj + Ctl),
        onResultOneOp : (Unit => Unit is Adj + Ctl)
    ) : Unit is Adj + Ctl {
        if measurementResult == Zero {
            onResultZeroOp();
        } else {
            onResultOneOp();
        }
    }

    /// Applies one of two operations, chosen by a result.
    operation ApplyIfElseR<'T, 'U>(
        measurementResult : Result,
        (onResultZeroOp : ('T => Unit), zeroArg : 'T),
        (onResultOneOp : ('U => Unit), oneArg : 'U)
    ) : Unit {
        if measurementResult == Zero {
            onResultZeroOp(zeroArg);
        } else {
            onResultOneOp(oneArg);
        }
    }

    /// Applies one of two operations, chosen by a result. Supports Adjoint.
    operation ApplyIfElseRA<'T, 'U>(
        measurementResult : Result,
        (onResultZeroOp : ('T => Unit is Adj), zeroArg : 'T),
        (onResultOneOp : ('U => Unit is Adj), oneArg : 'U)
    ) : Unit is Adj {
        if measurementResult == Zero {
            onResultZeroOp(zeroArg);
        } else {
            onResultOneOp(oneArg);
        }
    }

    /// Applies one of two operations, chosen by a result. Supports Controlled.
    operation ApplyIfElseRC<'T, 'U>(
        measurementResult : Result,
        (onResultZeroOp : ('T => Unit is Ctl), zeroArg : 'T),
        (onResultOneOp : ('U => Unit is Ctl), oneArg : 'U)
    ) : Unit is Ctl {
        if measurementResult == Zero {
            onResultZeroOp(zeroArg);
        } else {
            onResultOneOp(oneArg);
        }
    }

    /// Applies one of two operations, chosen by a result. Supports Adjoint and Controlled.
    operation ApplyIfElseRCA<'T, 'U>(
        measurementResult : Result,
        (onResultZeroOp : ('T => Unit is Adj + Ctl), zeroArg : 'T),
        (onResultOneOp : ('U => Unit is Adj + Ctl), oneArg : 'U)
    ) : Unit is Adj + Ctl {
        if measurementResult == Zero {
            onResultZeroOp(zeroArg);
        } else {
            onResultOneOp(oneArg);
        }
    }

    /// Applies an operation where a result is `One`.
    operation ApplyIfOne<'T>(measurementResult : Result, (onResultOneOp : ('T => Unit), oneArg : 'T)) : Unit {
        if measurementResult == One {
            onResultOneOp(oneArg);
        }
    }

    /// Applies an operation where a result is `One`. Supports Adjoint.
    operation ApplyIfOneA<'T>(
        measurementResult : Result,
        (onResultOneOp : ('T => Unit is Adj), oneArg : 'T)
    ) : Unit is Adj {
        if measurementResult == One {
            onResultOneOp(oneArg);
        }
    }

    /// Applies an operation where a result is `One`. Supports Controlled.
    operation ApplyIfOneC<'T>(
        measurementResult : Result,
        (onResultOneOp : ('T => Unit is Ctl), oneArg : 'T)
    ) : Unit is Ctl {
        if measurementResult == One {
            onResultOneOp(oneArg);
        }
    }

    /// Applies an operation where a result is `One`. Supports Adjoint and Controlled.
    operation ApplyIfOneCA<'T>(
        measurementResult : Result,
        (onResultOneOp : ('T => Unit is Adj + Ctl), oneArg : 'T)
    ) : Unit is Adj + Ctl {
        if measurementResult == One {
            onResultOneOp(oneArg);
        }
    }

    /// Applies an operation where a result is `Zero`.
    operation ApplyIfZero<'T>(measurementResult : Result, (onResultZeroOp : ('T => Unit), zeroArg : 'T)) : Unit {
        if measurementResult == Zero {
            onResultZeroOp(zeroArg);
        }
    }

    /// Applies an operation where a result is `Zero`. Supports Adjoint.
    operation ApplyIfZeroA<'T>(
        measurementResult : Result,
        (onResultZeroOp : ('T => Unit is Adj), zeroArg : 'T)
    ) : Unit is Adj {
        if measurementResult == Zero {
            onResultZeroOp(zeroArg);
        }
    }

    /// Applies an operation where a result is `Zero`. Supports Controlled.
    operation ApplyIfZeroC<'T>(
        measurementResult : Result,
        (onResultZeroOp : ('T => Unit is Ctl), zeroArg : 'T)
    ) : Unit is Ctl {
        if measurementResult == Zero {
            onResultZeroOp(zeroArg);
        }
    }

    /// Applies an operation where a result is `Zero`. Supports Adjoint and Controlled.
    operation ApplyIfZeroCA<'T>(
        measurementResult : Result,
        (onResultZeroOp : ('T => Unit is Adj + Ctl), zeroArg : 'T)
    ) : Unit is Adj + Ctl {
        if measurementResult == Zero {
            onResultZeroOp(zeroArg);
        }
    }
}
