// Every kind of failure while running, in every place it has: codes and messages are the modern compiler's.
// run FailuresMore.DivBig()
// run FailuresMore.ModInt()
// run FailuresMore.ModBig()
// run FailuresMore.DivAssign()
// run FailuresMore.ReadBelow()
// run FailuresMore.ReadEmpty()
// run FailuresMore.ReadNested()
// run FailuresMore.SliceBelow()
// run FailuresMore.SliceOpen()
// run FailuresMore.SliceStepZero()
// run FailuresMore.UpdateRange()
// run FailuresMore.UpdateRangeStepZero()
// run FailuresMore.UpdateEmpty()
// run FailuresMore.AssignIndex()
// run FailuresMore.AssignNegative()
// run FailuresMore.AssignNested()
// run FailuresMore.AssignOperator()
// run FailuresMore.PowNegativeBig()
// run FailuresMore.PowOverflow()
// run FailuresMore.PowAssign()
// run FailuresMore.ShiftRight()
// run FailuresMore.ShiftLeft()
// run FailuresMore.RepeatNegative()
// run FailuresMore.AllocateNegative()
// run FailuresMore.ReleaseArray()
// run FailuresMore.ReleaseAtReturn()
// run FailuresMore.ReleaseMeasured()
// run FailuresMore.ReleaseInBlock()
// run FailuresMore.UniqueCcnot()
// run FailuresMore.UniqueSwap()
// run FailuresMore.UniqueControls()
// run FailuresMore.UniqueRxx()
// run FailuresMore.UniqueOwn()
// run FailuresMore.AngleRz()
// run FailuresMore.AngleR()
// run FailuresMore.AngleRzz()
// run FailuresMore.AngleControlled()
// run FailuresMore.ReleasedMeasure()
// run FailuresMore.ReleasedReset()
// run FailuresMore.ReleasedControl()
// run FailuresMore.ReleasedOwn()
// run FailuresMore.FailInFunction()
// run FailuresMore.FailInLambda()
// run FailuresMore.FailInPartial()
// run FailuresMore.FailInAdjoint()
// run FailuresMore.FailInControlled()
// run FailuresMore.FailInControlledTwice()
// run FailuresMore.FailInExplicit()
// run FailuresMore.FailInWithin()
// run FailuresMore.FailInGeneric()
// run FailuresMore.FailThroughLibrary()
// run FailuresMore.FailInCondition()
// run FailuresMore.FailWithValue()
// run FailuresMore.FactFails()
// run FailuresMore.EmptyDoubleRange()
// run FailuresMore.EmptyIntRange()
// run FailuresMore.PrecisionNegative()
// run FailuresMore.CountFunction()
// run FailuresMore.CountQubitsTwice()
// run FailuresMore.CountNoQubits()
// run FailuresMore.PostSelectImpossible()
// run FailuresMore.RelabelLengths()
// run FailuresMore.RelabelRepeated()
// run FailuresMore.DumpEntangled()
// run FailuresMore.DumpRepeated()
// run FailuresMore.IntAsDoubles()
// run FailuresMore.ChunksOfNothing()
// run FailuresMore.MostOfNothing()
// run FailuresMore.NoiseTooLarge()
// run FailuresMore.CheckZeroReleased()
import Std.Arrays.*;
import Std.Diagnostics.*;
import Std.Math.*;
function DivBig() : BigInt { 5L / (3L - 3L) }
function ModInt() : Int { let n = 0; 7 % n }
function ModBig() : BigInt { 7L % 0L }
function DivAssign() : Int { mutable n = 1; let z = 0; n /= z; n }
function ReadBelow() : Int { [1, 2][-3] }
function ReadEmpty() : Int { let a : Int[] = []; a[0] }
function ReadNested() : Int { let a = [[1], [2, 3]]; a[0][1] }
function SliceBelow() : Int[] { [1, 2, 3][-4..1] }
function SliceOpen() : Int[] { [1, 2, 3][5...] }
function SliceStepZero() : Int[] { [1, 2, 3][...0...] }
function UpdateRange() : Int[] { [1, 2, 3] w/ 2..4 <- [7, 8, 9] }
function UpdateRangeStepZero() : Int[] { [1, 2, 3] w/ 0..0..2 <- [7] }
function UpdateEmpty() : Int[] { let a : Int[] = []; a w/ 0 <- 1 }
function AssignIndex() : Int[] { mutable a = [1]; a[1] = 2; a }
function AssignNegative() : Int[] { mutable a = [1]; a[-1] = 2; a }
function AssignNested() : Int[][] { mutable a = [[1], [2]]; a[1][3] = 2; a }
function AssignOperator() : Int[] { mutable a = [1]; a[4] += 2; a }
function PowNegativeBig() : BigInt { 2L ^ -3 }
function PowOverflow() : Int { 10 ^ 19 }
function PowAssign() : Int { mutable n = 2; n ^= -1; n }
function ShiftRight() : Int { 1 >>> 64 }
function ShiftLeft() : Int { mutable n = 1; n <<<= 70; n }
function RepeatNegative() : String[] { let n = 2; ["a", size = n - 5] }
operation AllocateNegative() : Unit { let n = 1; use (a, bs) = (Qubit(), Qubit[n - 2]); }
operation ReleaseArray() : Unit { use qs = Qubit[3]; X(qs[1]); }
operation ReleaseAtReturn() : Int { use q = Qubit(); X(q); return 1; }
operation ReleaseMeasured() : Result { use q = Qubit(); X(q); return M(q); }
operation ReleaseInBlock() : Unit { use a = Qubit(); { use b = Qubit(); H(b); } Reset(a); }
operation UniqueCcnot() : Unit { use (a, b) = (Qubit(), Qubit()); CCNOT(a, b, a); }
operation UniqueSwap() : Unit { use a = Qubit(); SWAP(a, a); }
operation UniqueControls() : Unit { use (a, b) = (Qubit(), Qubit()); Controlled X([a, a], b); }
operation UniqueRxx() : Unit { use a = Qubit(); Rxx(0.5, a, a); }
operation Flip(q : Qubit) : Unit is Adj + Ctl { X(q); }
operation UniqueOwn() : Unit { use a = Qubit(); Controlled Flip([a], a); }
operation AngleRz() : Unit { use q = Qubit(); Rz(0.0 / 0.0, q); }
operation AngleR() : Unit { use q = Qubit(); R(PauliX, -1.0 / 0.0, q); }
operation AngleRzz() : Unit { use (a, b) = (Qubit(), Qubit()); Rzz(1.0 / 0.0, a, b); }
operation AngleControlled() : Unit { use (a, b) = (Qubit(), Qubit()); Controlled Ry([a], (0.0 / 0.0, b)); }
operation Kept() : Qubit { use q = Qubit(); q }
operation ReleasedMeasure() : Result { let q = Kept(); M(q) }
operation ReleasedReset() : Unit { let q = Kept(); Reset(q); }
operation ReleasedControl() : Unit { let q = Kept(); use r = Qubit(); Controlled X([q], r); }
operation ReleasedOwn() : Unit { let q = Kept(); Flip(q); }
function Refuse(n : Int) : Int { fail $"refused {n}" }
function FailInFunction() : Int { 1 + Refuse(3) }
function FailInLambda() : Int { let f = x -> Refuse(x + 1); f(4) }
function FailInPartial() : Int { let f = Pair(_, 2); f(1) }
function Pair(a : Int, b : Int) : Int { Refuse(10 * a + b) }
operation Stop(q : Qubit) : Unit is Adj + Ctl { fail "stop"; }
operation Pass(q : Qubit) : Unit is Adj + Ctl { Stop(q); }
operation FailInAdjoint() : Unit { use q = Qubit(); Adjoint Pass(q); }
operation FailInControlled() : Unit { use qs = Qubit[3]; Controlled Pass(qs[0..1], qs[2]); }
operation FailInControlledTwice() : Unit { use qs = Qubit[3]; Controlled Controlled Pass([qs[0]], ([qs[1]], qs[2])); }
operation Given(q : Qubit) : Unit is Adj { body ... { } adjoint ... { fail "given"; } }
operation FailInExplicit() : Unit { use q = Qubit(); within { Given(q); } apply { } }
operation FailInWithin() : Unit { use q = Qubit(); within { Pass(q); } apply { X(q); } }
function Twice<'T>(f : 'T -> 'T, x : 'T) : 'T { f(f(x)) }
function FailInGeneric() : Int { Twice(Refuse, 7) }
function FailThroughLibrary() : Int[] { Mapped(Refuse, [1, 2]) }
function FailInCondition() : Unit { if Refuse(1) == 2 { } }
function FailWithValue() : Int { let x = if true { fail "no value" } else { 3 }; x }
function FactFails() : Unit { Fact(1 == 2, "one is two"); }
operation EmptyDoubleRange() : Double { Std.Random.DrawRandomDouble(1.0, 0.5) }
operation EmptyIntRange() : Int { Std.Random.DrawRandomInt(0, -1) }
function PrecisionNegative() : String { Std.Convert.DoubleAsStringWithPrecision(0.5, -2) }
operation CountFunction() : Unit { StartCountingFunction(Refuse); StartCountingFunction(Refuse); }
operation CountQubitsTwice() : Unit { StartCountingQubits(); StartCountingQubits(); }
operation CountNoQubits() : Int { StopCountingQubits() }
operation PostSelectImpossible() : Unit { use q = Qubit(); X(q); PostSelectZ(Zero, q); }
operation RelabelLengths() : Unit { use qs = Qubit[3]; Relabel(qs, qs[0..1]); }
operation RelabelRepeated() : Unit { use qs = Qubit[2]; Relabel([qs[0], qs[0]], qs); }
operation DumpEntangled() : Unit { use qs = Qubit[3]; H(qs[0]); CNOT(qs[0], qs[2]); DumpRegister(qs[1..2]); }
operation DumpRepeated() : Unit { use q = Qubit(); DumpRegister([q, q]); }
function IntAsDoubles() : Bool[] { Std.Convert.IntAsBoolArray(9, 3) }
function ChunksOfNothing() : Int[][] { Chunks(0, [1, 2]) }
function MostOfNothing() : Int[] { Most([]) }
operation NoiseTooLarge() : Unit { ConfigurePauliNoise(0.5, 0.4, 0.3); }
operation CheckZeroReleased() : Bool { let q = Kept(); CheckZero(q) }
