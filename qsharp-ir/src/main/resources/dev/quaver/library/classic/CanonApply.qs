namespace Microsoft.Quantum.Canon {
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Diagnostics.*;
    import Std.Math.*;

    /// Does nothing.
    operation NoOp<'T>(input : 'T) : Unit is Adj + Ctl {}

    /// Forgets a value.
    function Ignore<'T>(value : 'T) : Unit {}

    /// Whether a result is `One`.
    function IsResultOne(input : Result) : Bool {
        input == One
    }

    /// Whether a result is `Zero`.
    function IsResultZero(input : Result) : Bool {
        input == Zero
    }

    /// Whether exactly one of two is true.
    function XOR(bit1 : Bool, bit2 : Bool) : Bool {
        bit1 != bit2
    }

    /// Applies an operation where a condition holds.
    operation ApplyIf<'T>(bit : Bool, op : ('T => Unit), target : 'T) : Unit {
        if bit {
            op(target);
        }
    }

    /// Applies an operation where a condition holds. Supports Adjoint.
    operation ApplyIfA<'T>(bit : Bool, op : ('T => Unit is Adj), target : 'T) : Unit is Adj {
        if bit {
            op(target);
        }
    }

    /// Applies an operation where a condition holds. Supports Controlled.
    operation ApplyIfC<'T>(bit : Bool, op : ('T => Unit is Ctl), target : 'T) : Unit is Ctl {
        if bit {
            op(target);
        }
    }

    /// Applies an operation where a condition holds. Supports Adjoint and Controlled.
    operation ApplyIfCA<'T>(bit : Bool, op : ('T => Unit is Adj + Ctl), target : 'T) : Unit is Adj + Ctl {
        if bit {
            op(target);
        }
    }

    /// Applies an operation where a result is `One`.
    operation ApplyIfOne<'T>(result : Result, (op : ('T => Unit), target : 'T)) : Unit {
        if result == One {
            op(target);
        }
    }

    /// Applies an operation where a result is `One`. Supports Adjoint.
    operation ApplyIfOneA<'T>(result : Result, (op : ('T => Unit is Adj), target : 'T)) : Unit is Adj {
        if result == One {
            op(target);
        }
    }

    /// Applies an operation where a result is `One`. Supports Controlled.
    operation ApplyIfOneC<'T>(result : Result, (op : ('T => Unit is Ctl), target : 'T)) : Unit is Ctl {
        if result == One {
            op(target);
        }
    }

    /// Applies an operation where a result is `One`. Supports Adjoint and Controlled.
    operation ApplyIfOneCA<'T>(result : Result, (op : ('T => Unit is Adj + Ctl), target : 'T)) : Unit is Adj + Ctl {
        if result == One {
            op(target);
        }
    }

    /// Applies an operation where a result is `Zero`.
    operation ApplyIfZero<'T>(result : Result, (op : ('T => Unit), target : 'T)) : Unit {
        if result == Zero {
            op(target);
        }
    }

    /// Applies an operation where a result is `Zero`. Supports Adjoint.
    operation ApplyIfZeroA<'T>(result : Result, (op : ('T => Unit is Adj), target : 'T)) : Unit is Adj {
        if result == Zero {
            op(target);
        }
    }

    /// Applies an operation where a result is `Zero`. Supports Controlled.
    operation ApplyIfZeroC<'T>(result : Result, (op : ('T => Unit is Ctl), target : 'T)) : Unit is Ctl {
        if result == Zero {
            op(target);
        }
    }

    /// Applies an operation where a result is `Zero`. Supports Adjoint and Controlled.
    operation ApplyIfZeroCA<'T>(result : Result, (op : ('T => Unit is Adj + Ctl), target : 'T)) : Unit is Adj + Ctl {
        if result == Zero {
            op(target);
        }
    }

    /// Applies one of two operations, chosen by a condition.
    operation ApplyIfElseB<'T, 'U>(
        bit : Bool,
        (trueOp : ('T => Unit), trueInput : 'T),
        (falseOp : ('U => Unit), falseInput : 'U)
    ) : Unit {
        if bit {
            trueOp(trueInput);
        } else {
            falseOp(falseInput);
        }
    }

    /// Applies one of two operations, chosen by a condition. Supports Adjoint.
    operation ApplyIfElseBA<'T, 'U>(
        bit : Bool,
        (trueOp : ('T => Unit is Adj), trueInput : 'T),
        (falseOp : ('U => Unit is Adj), falseInput : 'U)
    ) : Unit is Adj {
        if bit {
            trueOp(trueInput);
        } else {
            falseOp(falseInput);
        }
    }

    /// Applies one of two operations, chosen by a condition. Supports Controlled.
    operation ApplyIfElseBC<'T, 'U>(
        bit : Bool,
        (trueOp : ('T => Unit is Ctl), trueInput : 'T),
        (falseOp : ('U => Unit is Ctl), falseInput : 'U)
    ) : Unit is Ctl {
        if bit {
            trueOp(trueInput);
        } else {
            falseOp(falseInput);
        }
    }

    /// Applies one of two operations, chosen by a condition. Supports Adjoint and Controlled.
    operation ApplyIfElseBCA<'T, 'U>(
        bit : Bool,
        (trueOp : ('T => Unit is Adj + Ctl), trueInput : 'T),
        (falseOp : ('U => Unit is Adj + Ctl), falseInput : 'U)
    ) : Unit is Adj + Ctl {
        if bit {
            trueOp(trueInput);
        } else {
            falseOp(falseInput);
        }
    }

    /// Applies one of two operations, chosen by a result.
    operation ApplyIfElseR<'T, 'U>(
        result : Result,
        (zeroOp : ('T => Unit), zeroInput : 'T),
        (oneOp : ('U => Unit), oneInput : 'U)
    ) : Unit {
        if result == Zero {
            zeroOp(zeroInput);
        } else {
            oneOp(oneInput);
        }
    }

    /// Applies one of two operations, chosen by a result. Supports Adjoint.
    operation ApplyIfElseRA<'T, 'U>(
        result : Result,
        (zeroOp : ('T => Unit is Adj), zeroInput : 'T),
        (oneOp : ('U => Unit is Adj), oneInput : 'U)
    ) : Unit is Adj {
        if result == Zero {
            zeroOp(zeroInput);
        } else {
            oneOp(oneInput);
        }
    }

    /// Applies one of two operations, chosen by a result. Supports Controlled.
    operation ApplyIfElseRC<'T, 'U>(
        result : Result,
        (zeroOp : ('T => Unit is Ctl), zeroInput : 'T),
        (oneOp : ('U => Unit is Ctl), oneInput : 'U)
    ) : Unit is Ctl {
        if result == Zero {
            zeroOp(zeroInput);
        } else {
            oneOp(oneInput);
        }
    }

    /// Applies one of two operations, chosen by a result. Supports Adjoint and Controlled.
    operation ApplyIfElseRCA<'T, 'U>(
        result : Result,
        (zeroOp : ('T => Unit is Adj + Ctl), zeroInput : 'T),
        (oneOp : ('U => Unit is Adj + Ctl), oneInput : 'U)
    ) : Unit is Adj + Ctl {
        if result == Zero {
            zeroOp(zeroInput);
        } else {
            oneOp(oneInput);
        }
    }
}
