namespace Std.Arithmetic {
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Diagnostics.*;

    /// Applies an operation where a constant is greater than a little-endian register: c > x.
    operation ApplyIfGreaterL<'T>(
        action : 'T => Unit is Adj + Ctl,
        c : BigInt,
        x : Qubit[],
        target : 'T
    ) : Unit is Adj + Ctl {
        let count = Length(x);
        if c >= 1L <<< count {
            action(target);
        } elif c > 0L {
            use constant = Qubit[count];
            within {
                ApplyXorInPlaceL(c, constant);
            } apply {
                ApplyIfGreaterLE(action, constant, x, target);
            }
        }
    }

    /// Applies an operation where a constant is at least a little-endian register: c ≥ x.
    operation ApplyIfGreaterOrEqualL<'T>(
        action : 'T => Unit is Adj + Ctl,
        c : BigInt,
        x : Qubit[],
        target : 'T
    ) : Unit is Adj + Ctl {
        ApplyIfGreaterL(action, c + 1L, x, target);
    }

    /// Applies an operation where a constant is less than a little-endian register: c < x.
    operation ApplyIfLessL<'T>(
        action : 'T => Unit is Adj + Ctl,
        c : BigInt,
        x : Qubit[],
        target : 'T
    ) : Unit is Adj + Ctl {
        ApplyIfLessOrEqualL(action, c + 1L, x, target);
    }

    /// Applies an operation where a constant is at most a little-endian register: c ≤ x.
    operation ApplyIfLessOrEqualL<'T>(
        action : 'T => Unit is Adj + Ctl,
        c : BigInt,
        x : Qubit[],
        target : 'T
    ) : Unit is Adj + Ctl {
        let count = Length(x);
        if c <= 0L {
            action(target);
        } elif c < 1L <<< count {
            use constant = Qubit[count];
            within {
                ApplyXorInPlaceL(c, constant);
            } apply {
                ApplyIfLessOrEqualLE(action, constant, x, target);
            }
        }
    }

    /// Applies an operation where a little-endian register equals a constant.
    operation ApplyIfEqualL<'T>(
        action : 'T => Unit is Adj + Ctl,
        c : BigInt,
        xs : Qubit[],
        target : 'T
    ) : Unit is Adj + Ctl {
        if c >= 0L and c < 1L <<< Length(xs) {
            ApplyControlledOnBitString(BigIntAsBoolArray(c, Length(xs)), action, xs, target);
        }
    }

    /// Applies an operation where x > y for little-endian registers. Fails if they differ in length.
    operation ApplyIfGreaterLE<'T>(
        action : 'T => Unit is Adj + Ctl,
        x : Qubit[],
        y : Qubit[],
        target : 'T
    ) : Unit is Adj + Ctl {
        Fact(Length(x) == Length(y), "Registers must be of the same length.");
        if Length(x) > 0 {
            use carries = Qubit[Length(x)];
            within {
                CompareGreater(x, y, carries);
            } apply {
                Controlled action([Tail(carries)], target);
            }
        }
    }

    /// Applies an operation where x ≤ y for little-endian registers. Fails if they differ in length.
    operation ApplyIfLessOrEqualLE<'T>(
        action : 'T => Unit is Adj + Ctl,
        x : Qubit[],
        y : Qubit[],
        target : 'T
    ) : Unit is Adj + Ctl {
        Fact(Length(x) == Length(y), "Registers must be of the same length.");
        if Length(x) > 0 {
            use carries = Qubit[Length(x)];
            within {
                CompareGreater(x, y, carries);
                X(Tail(carries));
            } apply {
                Controlled action([Tail(carries)], target);
            }
        } else {
            action(target);
        }
    }

    /// Applies an operation where x < y for little-endian registers. Fails if they differ in length.
    operation ApplyIfLessLE<'T>(
        action : 'T => Unit is Adj + Ctl,
        x : Qubit[],
        y : Qubit[],
        target : 'T
    ) : Unit is Adj + Ctl {
        ApplyIfGreaterLE(action, y, x, target);
    }

    /// Applies an operation where x ≥ y for little-endian registers. Fails if they differ in length.
    operation ApplyIfGreaterOrEqualLE<'T>(
        action : 'T => Unit is Adj + Ctl,
        x : Qubit[],
        y : Qubit[],
        target : 'T
    ) : Unit is Adj + Ctl {
        ApplyIfLessOrEqualLE(action, y, x, target);
    }

    /// Applies an operation where two little-endian registers are equal. Fails if they differ in length.
    operation ApplyIfEqualLE<'T>(
        action : 'T => Unit is Adj + Ctl,
        x : Qubit[],
        y : Qubit[],
        target : 'T
    ) : Unit is Adj + Ctl {
        Fact(Length(x) == Length(y), "Registers must be of the same length.");
        within {
            for i in 0..Length(x) - 1 {
                CNOT(x[i], y[i]);
            }
        } apply {
            ApplyControlledOnInt(0, action, y, target);
        }
    }

    /// Leaves in the last of `carries` whether x > y: the carry of x + ~y.
    internal operation CompareGreater(x : Qubit[], y : Qubit[], carries : Qubit[]) : Unit is Adj {
        ApplyToEachA(X, y);
        for i in 0..Length(x) - 1 {
            ComputeCarry(i, x, y, carries);
        }
    }
}
