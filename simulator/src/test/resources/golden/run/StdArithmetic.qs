// run StdArithmetic.Adder(Std.Arithmetic.IncByLE, 2, 2)
// run StdArithmetic.Adder(Std.Arithmetic.IncByLE, 1, 3)
// run StdArithmetic.Adder(Std.Arithmetic.RippleCarryTTKIncByLE, 2, 2)
// run StdArithmetic.Adder(Std.Arithmetic.RippleCarryTTKIncByLE, 1, 1)
// run StdArithmetic.Adder(Std.Arithmetic.RippleCarryTTKIncByLE, 2, 3)
// run StdArithmetic.Adder(Std.Arithmetic.RippleCarryCGIncByLE, 2, 2)
// run StdArithmetic.Adder(Std.Arithmetic.RippleCarryCGIncByLE, 1, 3)
// run StdArithmetic.Adder(Std.Arithmetic.FourierTDIncByLE, 2, 2)
// run StdArithmetic.Adder(Std.Arithmetic.FourierTDIncByLE, 2, 3)
// run StdArithmetic.Adder(Std.Arithmetic.IncByLEUsingAddLE(Std.Arithmetic.RippleCarryCGAddLE, Std.Arithmetic.RippleCarryCGAddLE, _, _), 2, 2)
// run StdArithmetic.Variants(Std.Arithmetic.IncByLE)
// run StdArithmetic.Variants(Std.Arithmetic.RippleCarryTTKIncByLE)
// run StdArithmetic.Variants(Std.Arithmetic.RippleCarryCGIncByLE)
// run StdArithmetic.Variants(Std.Arithmetic.FourierTDIncByLE)
// run StdArithmetic.Sum(Std.Arithmetic.AddLE, 2, 2)
// run StdArithmetic.Sum(Std.Arithmetic.AddLE, 2, 3)
// run StdArithmetic.Sum(Std.Arithmetic.RippleCarryCGAddLE, 2, 3)
// run StdArithmetic.Sum(Std.Arithmetic.RippleCarryCGAddLE, 2, 4)
// run StdArithmetic.Sum(Std.Arithmetic.LookAheadDKRSAddLE, 2, 3)
// run StdArithmetic.Sum(Std.Arithmetic.LookAheadDKRSAddLE, 2, 2)
// run StdArithmetic.Sum(Std.Arithmetic.LookAheadDKRSAddLE, 3, 4)
// run StdArithmetic.SumUndone(Std.Arithmetic.AddLE)
// run StdArithmetic.SumUndone(Std.Arithmetic.LookAheadDKRSAddLE)
// run StdArithmetic.Constant(c => Std.Arithmetic.IncByI(c, _), 2)
// run StdArithmetic.Constant(c => Std.Arithmetic.IncByL(Std.Convert.IntAsBigInt(c), _), 2)
// run StdArithmetic.Constant(c => Std.Arithmetic.IncByIUsingIncByLE(Std.Arithmetic.FourierTDIncByLE, c, _), 2)
// run StdArithmetic.Constant(c => Std.Arithmetic.IncByLUsingIncByLE(Std.Arithmetic.RippleCarryCGIncByLE, Std.Convert.IntAsBigInt(c), _), 2)
// run { use y = Qubit[3]; Std.Arithmetic.IncByI(-1, y); }
// run { use y = Qubit[3]; Std.Arithmetic.IncByI(8, y); }
// run { use y = Qubit[3]; Std.Arithmetic.IncByL(-1L, y); }
// run { use y = Qubit[3]; Std.Arithmetic.IncByL(8L, y); }
// run { use (x, y) = (Qubit[3], Qubit[2]); Std.Arithmetic.IncByLE(x, y); }
// run { use (x, y) = (Qubit[0], Qubit[2]); Std.Arithmetic.IncByLE(x, y); }
// run { use (x, y) = (Qubit[3], Qubit[2]); Std.Arithmetic.RippleCarryCGIncByLE(x, y); }
// run { use (x, y) = (Qubit[0], Qubit[2]); Std.Arithmetic.RippleCarryCGIncByLE(x, y); }
// run { use (x, y) = (Qubit[3], Qubit[2]); Std.Arithmetic.FourierTDIncByLE(x, y); }
// run { use (x, y) = (Qubit[0], Qubit[2]); Std.Arithmetic.FourierTDIncByLE(x, y); }
// run { use (x, y, z) = (Qubit[3], Qubit[2], Qubit[3]); Std.Arithmetic.AddLE(x, y, z); }
// run { use (x, y, z) = (Qubit[3], Qubit[3], Qubit[2]); Std.Arithmetic.AddLE(x, y, z); }
// run { use (x, y, z) = (Qubit[3], Qubit[2], Qubit[3]); Std.Arithmetic.LookAheadDKRSAddLE(x, y, z); }
// run { use (x, y, z) = (Qubit[3], Qubit[3], Qubit[2]); Std.Arithmetic.LookAheadDKRSAddLE(x, y, z); }
// run { use (x, y, z) = (Qubit[3], Qubit[3], Qubit[5]); Std.Arithmetic.LookAheadDKRSAddLE(x, y, z); }
// run { use (x, y, z) = (Qubit[0], Qubit[0], Qubit[0]); Std.Arithmetic.LookAheadDKRSAddLE(x, y, z); }
// run { use (x, y, z) = (Qubit[0], Qubit[0], Qubit[0]); Std.Arithmetic.AddLE(x, y, z); }
// run { use (x, y) = (Qubit[3], Qubit[2]); Std.Arithmetic.IncByLEUsingAddLE(Std.Arithmetic.AddLE, Std.Arithmetic.AddLE, x, y); }
// run Std.Diagnostics.DumpOperation(3, q => Std.Arithmetic.MAJ(q[0], q[1], q[2]))
// run Std.Diagnostics.DumpOperation(3, q => Adjoint Std.Arithmetic.MAJ(q[0], q[1], q[2]))
// run Std.Diagnostics.DumpOperation(2, q => Std.Arithmetic.ReflectAboutInteger(1, q))
// run Std.Diagnostics.DumpOperation(2, q => Std.Arithmetic.ReflectAboutInteger(0, q))
// run Std.Diagnostics.DumpOperation(1, q => Std.Arithmetic.ReflectAboutInteger(1, q))
// run Std.Diagnostics.DumpOperation(3, q => Controlled Std.Arithmetic.ReflectAboutInteger([q[0]], (2, q[1..2])))
// run { use q = Qubit[2]; Std.Arithmetic.ReflectAboutInteger(4, q); }
// run { use q = Qubit[2]; Std.Arithmetic.ReflectAboutInteger(-1, q); }
// run StdArithmetic.Compare(Std.Arithmetic.ApplyIfGreaterLE, 2, 2)
// run StdArithmetic.Compare(Std.Arithmetic.ApplyIfGreaterOrEqualLE, 2, 2)
// run StdArithmetic.Compare(Std.Arithmetic.ApplyIfLessLE, 2, 2)
// run StdArithmetic.Compare(Std.Arithmetic.ApplyIfLessOrEqualLE, 2, 2)
// run StdArithmetic.Compare(Std.Arithmetic.ApplyIfEqualLE, 2, 2)
// run StdArithmetic.Compare(Std.Arithmetic.ApplyIfGreaterLE, 2, 3)
// run StdArithmetic.Compare(Std.Arithmetic.ApplyIfLessLE, 1, 3)
// run StdArithmetic.Compare(Std.Arithmetic.ApplyIfEqualLE, 3, 2)
// run StdArithmetic.Compare(Std.Arithmetic.ApplyIfGreaterLE, 3, 2)
// run StdArithmetic.CompareConstant(Std.Arithmetic.ApplyIfGreaterL, 2)
// run StdArithmetic.CompareConstant(Std.Arithmetic.ApplyIfGreaterOrEqualL, 2)
// run StdArithmetic.CompareConstant(Std.Arithmetic.ApplyIfLessL, 2)
// run StdArithmetic.CompareConstant(Std.Arithmetic.ApplyIfLessOrEqualL, 2)
// run StdArithmetic.CompareConstant(Std.Arithmetic.ApplyIfEqualL, 2)
// run StdArithmetic.ComparePhase(Std.Arithmetic.ApplyIfGreaterLE(_, _, _, _))
// run StdArithmetic.ComparePhase(Std.Arithmetic.ApplyIfEqualLE(_, _, _, _))
// run { use (x, t) = (Qubit[2], Qubit()); Std.Arithmetic.ApplyIfGreaterL(X, -1L, x, t); MResetZ(t) }
// run { use (x, t) = (Qubit[2], Qubit()); Std.Arithmetic.ApplyIfEqualL(X, -1L, x, t); MResetZ(t) }
// run { use (x, t) = (Qubit[2], Qubit()); Std.Arithmetic.ApplyIfLessL(X, -1L, x, t); MResetZ(t) }
// run { use (x, y, t) = (Qubit[0], Qubit[2], Qubit()); Std.Arithmetic.ApplyIfGreaterLE(X, x, y, t); MResetZ(t) }
// run { use (x, y, t) = (Qubit[0], Qubit[0], Qubit()); Std.Arithmetic.ApplyIfEqualLE(X, x, y, t); MResetZ(t) }
namespace StdArithmetic {
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Diagnostics.*;

    /// The values of `ys` for all values of both registers, as one number each.
    operation Adder(op : (Qubit[], Qubit[]) => Unit is Adj + Ctl, xCount : Int, yCount : Int) : Int[] {
        mutable all = [];
        for a in 0..2^xCount - 1 {
            for b in 0..2^yCount - 1 {
                use (x, y) = (Qubit[xCount], Qubit[yCount]);
                ApplyXorInPlace(a, x);
                ApplyXorInPlace(b, y);
                op(x, y);
                let (x1, y1) = (MeasureInteger(x), MeasureInteger(y));
                Fact(x1 == a, "the first register must be kept");
                all += [y1];
            }
        }
        all
    }

    operation Variants(op : (Qubit[], Qubit[]) => Unit is Adj + Ctl) : Unit {
        use (c, x, y) = (Qubit(), Qubit[2], Qubit[3]);
        H(c);
        for q in x + y {
            Ry(0.8, q);
        }
        T(y[1]);
        Controlled op([c], (x, y));
        DumpMachine();
        Adjoint op(x, y);
        Controlled Adjoint op([c], (x, y));
        DumpMachine();
        ResetAll([c] + x + y);
    }

    operation Sum(op : (Qubit[], Qubit[], Qubit[]) => Unit is Adj, count : Int, zCount : Int) : Int[] {
        mutable all = [];
        for a in 0..2^count - 1 {
            for b in 0..2^count - 1 {
                use (x, y, z) = (Qubit[count], Qubit[count], Qubit[zCount]);
                ApplyXorInPlace(a, x);
                ApplyXorInPlace(b, y);
                op(x, y, z);
                let (x1, y1) = (MeasureInteger(x), MeasureInteger(y));
                Fact(x1 == a and y1 == b, "the addends must be kept");
                all += [MeasureInteger(z)];
            }
        }
        all
    }

    operation SumUndone(op : (Qubit[], Qubit[], Qubit[]) => Unit is Adj) : Bool {
        use (x, y, z) = (Qubit[3], Qubit[3], Qubit[4]);
        ApplyToEach(H, x + y);
        op(x, y, z);
        Adjoint op(x, y, z);
        ApplyToEach(H, x + y);
        CheckAllZero(x + y + z)
    }

    operation Constant(op : Int => (Qubit[] => Unit is Adj + Ctl), count : Int) : Int[] {
        mutable all = [];
        for c in 0..2^count - 1 {
            for b in 0..2^count - 1 {
                use (control, y) = (Qubit(), Qubit[count]);
                ApplyXorInPlace(b, y);
                (op(c))(y);
                Controlled (op(c))([control], y);
                X(control);
                Controlled Adjoint (op(c))([control], y);
                Controlled (op(c))([control], y);
                Reset(control);
                all += [MeasureInteger(y)];
            }
        }
        all
    }

    operation Compare(
        op : (Qubit => Unit is Adj + Ctl, Qubit[], Qubit[], Qubit) => Unit is Adj + Ctl,
        xCount : Int,
        yCount : Int
    ) : Bool[] {
        mutable all = [];
        for a in 0..2^xCount - 1 {
            for b in 0..2^yCount - 1 {
                use (x, y, target) = (Qubit[xCount], Qubit[yCount], Qubit());
                ApplyXorInPlace(a, x);
                ApplyXorInPlace(b, y);
                op(X, x, y, target);
                all += [MResetZ(target) == One];
                let (x1, y1) = (MeasureInteger(x), MeasureInteger(y));
                Fact(x1 == a and y1 == b, "what is compared must be kept");
            }
        }
        all
    }

    operation CompareConstant(
        op : (Qubit => Unit is Adj + Ctl, BigInt, Qubit[], Qubit) => Unit is Adj + Ctl,
        count : Int
    ) : Bool[] {
        mutable all = [];
        for c in 0..2^count + 1 {
            for a in 0..2^count - 1 {
                use (x, target) = (Qubit[count], Qubit());
                ApplyXorInPlace(a, x);
                op(X, IntAsBigInt(c), x, target);
                all += [MResetZ(target) == One];
                Fact(MeasureInteger(x) == a, "what is compared must be kept");
            }
        }
        all
    }

    operation ComparePhase(
        op : (Qubit => Unit is Adj + Ctl, Qubit[], Qubit[], Qubit) => Unit is Adj + Ctl
    ) : Unit {
        use (c, x, y, target) = (Qubit(), Qubit[2], Qubit[1], Qubit());
        ApplyToEach(Ry(0.9, _), [c, target] + x + y);
        Controlled op([c], (S, x, y, target));
        Adjoint op(Ry(0.4, _), x, y, target);
        DumpMachine();
        ResetAll([c, target] + x + y);
    }
}
