// Where readers of modern Q# go wrong: each trap of the language by name, with what the modern compiler gives.
// run TrapsModern.UnaryMinusAndPower()
// run TrapsModern.UnaryPlusAndNot()
// run TrapsModern.BitwiseAndComparison()
// run TrapsModern.ShiftPrecedence()
// run TrapsModern.NameW()
// run TrapsModern.LessThanNegative()
// run TrapsModern.NotEqualIsNoUnwrap()
// run TrapsModern.LogicalAssignment()
// run TrapsModern.NumbersAndRanges()
// run TrapsModern.LeadingZeros()
// run TrapsModern.SmallestInt()
// run TrapsModern.ImaginaryLiterals()
// run TrapsModern.ContextualWords()
// run TrapsModern.RepeatScope()
// run TrapsModern.RepeatShadow()
// run TrapsModern.SingletonTuples()
// run TrapsModern.SingletonStruct()
// run TrapsModern.NegativeIndices()
// run TrapsModern.NegativeUpdate()
// run TrapsModern.NegativeAssignment()
// run TrapsModern.OpenSlices()
// run TrapsModern.UpdateByRange()
// run TrapsModern.UpdateChains()
// run TrapsModern.UpdateFieldOrIndex()
// run TrapsModern.PlainEscapes()
// run TrapsModern.NestedStrings()
// run TrapsModern.BracesInStrings()
// run TrapsModern.MeasuredOneAtRelease()
// run TrapsModern.LastReleasedFirst()
// run TrapsModern.ReleasedByReturn()
// run TrapsModern.IdsReused()
// run TrapsModern.ReleasedHandle()
// run TrapsModern.AdjointOrder()
// run TrapsModern.AdjointClassicalFirst()
// run TrapsModern.AdjointEvenRanges()
// run TrapsModern.AdjointOfWithin()
// run TrapsModern.ControlledWithin()
// run TrapsModern.DumpOrder()
// run TrapsModern.DumpRegisterOrder()
// run TrapsModern.DumpSign()
// run TrapsModern.GlobalPhase()
// run TrapsModern.DoublePrinting()
// run TrapsModern.DoubleExtremes()
// run TrapsModern.RangePrinting()
// run TrapsModern.TuplePrinting()
// run TrapsModern.ConditionalRange()
// run TrapsModern.ConditionalIsRightAssociative()
// run TrapsModern.StatementAfterBlock(true)
// run TrapsModern.BlockThenTuple()
// run TrapsModern.Shadowing()
// run TrapsModern.ItemsInBlocks()
// run TrapsModern.OwnNamesFirst()
// run TrapsModern.LocalBeforeItem()
// run TrapsModern.ArgumentsAreTuples()
// run TrapsModern.PartialEvaluatedOnce()
// run TrapsModern.CapturedByValue()
// run TrapsModern.LambdaReturn()
// run TrapsModern.FunctorGrouping()
// run TrapsModern.EmptyControls()
// run TrapsModern.ForOverFixedArray()
// run TrapsModern.ZeroSteps()
// run TrapsModern.RemainderSigns()
// run TrapsModern.Wraps()
// run TrapsModern.BigIntShifts()
// run TrapsModern.ZerosAndNaN()
// run TrapsModern.ShortCircuit()
// run TrapsModern.RepeatedValueOnce()
// run TrapsModern.UseDiscarded()
import Std.Diagnostics.*;
import Std.Math.*;
function UnaryMinusAndPower() : (Int, Int, Int, Double, Int) { (-2^2, 2^3^2, (-2)^2, -2.0^2.0, 5 - 2^2) }
function UnaryPlusAndNot() : (Int, Int, Bool, Bool) { (+3, ~~~-1, not true == false, not (true and false)) }
function BitwiseAndComparison() : (Bool, Int, Bool) { (6 &&& 3 == 2, 1 ||| 6 &&& 3 ^^^ 8, 1 + 1 <<< 2 == 8) }
function ShiftPrecedence() : (Int, Int) { (1 <<< 2 + 1, 2 * 3 >>> 1) }
function NameW() : (Int, Int[]) { let w = 6; let a = [w, 1]; (w / 2, a w/ 0 <- w / 3) }
function LessThanNegative() : (Bool, Bool) { let a = -2; (a < -1, a <=-2) }
function NotEqualIsNoUnwrap() : (Bool, Bool) { let x = 1; let y = 2; (x!=y, not (x!=x)) }
function LogicalAssignment() : (Bool, Bool) { mutable a = true; mutable b = false; a and= b; b or= true; (a, b) }
function NumbersAndRanges() : (Double, Range, Double, Double, Int) { (1., 0..5, 1e2, 2E-3, [1,2,3][1..1][0]) }
function LeadingZeros() : (Int, Int, Int, Int, Int) { (007, 0x1F, 0b1_01, 0o17, 1_000) }
function SmallestInt() : (Int, Int, Bool) { (-9223372036854775808, 9223372036854775808, -9223372036854775808 == 9223372036854775808) }
function ImaginaryLiterals() : (Complex, Complex) { (2.0 - 1.5i, 0.0 + 1.i) }
function ContextualWords() : (Int, Int[]) { let size = 3; (size, [size, size = size]) }
function RepeatScope() : Int { mutable n = 0; repeat { let inner = n; n += 1; } until n > 2 fixup { n += 1; } n }
function RepeatShadow() : Int { mutable n = 0; let done = true; repeat { n += 1; let done = false; } until done; n }
function SingletonTuples() : ((Int,), Int, Int) { let t = (5,); let (x,) = t; let (y) = (6); (t, x, y) }
struct Sole { Only : Int }
function SingletonStruct() : (Sole, Int, (Int,)) { let s = Sole(3,); (new Sole { Only = 4 }, s.Only, s!) }
function NegativeIndices() : (Int, Int, Int[], Int[]) { let a = [1, 2, 3]; (a[-1], a[-3], a[-2...], a[-1..-1..-3]) }
function NegativeUpdate() : Int[] { [1, 2, 3] w/ -1 <- 5 }
function NegativeAssignment() : Int[] { mutable a = [1, 2, 3]; a[-1] = 5; a }
function OpenSlices() : Int[][] { let a = [0, 1, 2, 3, 4]; [a[...], a[...-1...], a[...2...], a[3...], a[...1], a[...-2..1], a[4..-1..3], a[3..2]] }
function UpdateByRange() : Int[][] { let a = [1, 2, 3, 4]; [a w/ 0..2 <- [8, 9], a w/ 0..1 <- [7, 8, 9], a w/ ...-1... <- [5, 6, 7, 8]] }
function UpdateChains() : Int[] { [1, 2, 3] w/ 0 <- 5 w/ 1 <- 6 w/ 0 <- 7 }
struct Pair { X : Int, Y : Int }
function UpdateFieldOrIndex() : (Pair, Int[]) { let p = new Pair { X = 1, Y = 2 }; let Y = 1; (p w/ X <- 9, [1, 2] w/ Y <- 7) }
function PlainEscapes() : String { "a\tb\\ \"q\" {1} \r." }
function NestedStrings() : String { let names = ["a", "b"]; $"{$"inner {names[0]} {"{"}"} {names[1] + "}"}" }
function BracesInStrings() : String { $"{[1, 2][0]}{new Pair { X = 1, Y = 2 }.Y}{ { let z = 3; z } }" }
operation MeasuredOneAtRelease() : Result { use q = Qubit(); X(q); M(q) }
operation LastReleasedFirst() : Unit { use (a, b) = (Qubit(), Qubit()); X(a); X(b); }
operation ReleasedByReturn() : Int { for i in 0..2 { use q = Qubit(); if i == 1 { X(q); return i; } } -1 }
operation IdsReused() : String { use a = Qubit(); mutable s = $"{a}"; { use b = Qubit[2]; s += $" {b}"; } use c = Qubit(); s + $" {c}" }
operation ReleasedHandle() : (String, Bool) { mutable qs = []; { use q = Qubit(); qs = [q]; } ($"{qs}", qs[0] == qs[0]) }
operation P(n : Int) : Unit is Adj + Ctl { body ... { Message($"{n}"); } adjoint ... { Message($"-{n}"); } controlled (cs, ...) { Message($"c{n}"); } controlled adjoint (cs, ...) { Message($"-c{n}"); } }
operation Ordered(c : Bool) : Unit is Adj { P(1); for i in 0..2..5 { P(i); } if c { P(7); P(8); } for x in [10, 20] { P(x); } }
operation AdjointOrder() : Unit { Adjoint Ordered(true); }
function Said(n : Int) : Int { Message($"said {n}"); n }
operation Classical() : Unit is Adj { P(1); let a = Said(2); P(a); let b = Said(a + 1); P(b); }
operation AdjointClassicalFirst() : Unit { Adjoint Classical(); }
operation Strides() : Unit is Adj { for i in 0..3..10 { P(i); } for i in 5..-2..0 { P(i); } for i in 3..1 { P(99); } }
operation AdjointEvenRanges() : Unit { Adjoint Strides(); }
operation Conjugated() : Unit is Adj + Ctl { within { P(1); P(2); } apply { P(3); P(4); } }
operation AdjointOfWithin() : Unit { Adjoint Conjugated(); }
operation ControlledWithin() : Unit { use q = Qubit(); Controlled Conjugated([q], ()); Controlled Adjoint Conjugated([q], ()); }
operation DumpOrder() : Unit { use (a, bs) = (Qubit(), Qubit[2]); X(a); H(bs[1]); DumpMachine(); ResetAll([a] + bs); }
operation DumpRegisterOrder() : Unit { use qs = Qubit[3]; X(qs[0]); DumpRegister([qs[2], qs[1], qs[0]]); DumpRegister(qs[...1]); ResetAll(qs); }
operation DumpSign() : Unit { use q = Qubit(); H(q); Z(q); S(q); DumpMachine(); Adjoint S(q); Z(q); H(q); }
operation GlobalPhase() : Unit { use qs = Qubit[2]; R(PauliI, PI(), qs[0]); DumpMachine(); H(qs[0]); Controlled R([qs[0]], (PauliI, PI(), qs[1])); DumpMachine(); ResetAll(qs); }
function DoublePrinting() : String { $"{1.0} {0.1} {1e30} {1e-7} {100000.0} {-0.0} {0.1 + 0.2} {1.5e300 * 1e-290}" }
function DoubleExtremes() : (Double, Double, Double, Double, Double) { (1.0 / 0.0, -1.0 / 0.0, 0.0 / 0.0, 5e-324, 1.7976931348623157e308) }
function RangePrinting() : String { $"{1..3} {1..1..3} {9..-2..1} {0..0}" }
function TuplePrinting() : ((), (Int,), (String, (Bool, Pauli)), Int[][]) { ((), (1,), ("s", (true, PauliY)), [[], [1, 2]]) }
function ConditionalRange() : (Range, Int[]) { let c = false; (c ? 1..2 | 3..4, [5, 6, 7][c ? 0..1 | 1..2]) }
function ConditionalIsRightAssociative() : String { let n = 2; n == 1 ? "one" | n == 2 ? "two" | "many" }
function StatementAfterBlock(c : Bool) : Int { if c { Message("block"); } -1 }
function BlockThenTuple() : (Int, Int) { { Message("alone"); } (1, 2) }
function Shadowing() : (Int, Int, String) { let x = 1; let y = { let x = x + 10; x }; let x = "text"; (1, y, x) }
function ItemsInBlocks() : Int { let n = Inner(3); function Inner(k : Int) : Int { struct Box { V : Int } new Box { V = k * 2 }.V } import Std.Arrays.*; n + Count(x -> x > 1, [1, 2, 3]) }
function Length<'T>(items : 'T[]) : Int { -7 }
function OwnNamesFirst() : (Int, Int) { (Length([1]), Std.Core.Length([1])) }
function LocalBeforeItem() : Int { let Said = x -> x * 3; Said(2) }
function Three(a : Int, (b : Int, c : Int)) : Int { 100 * a + 10 * b + c }
function Id<'T>(x : 'T) : 'T { x }
function ArgumentsAreTuples() : (Int, Int, (Int, Int)) { let t = (1, (2, 3)); (Three(t), Three((1, (2, 3))), Id(4, 5)) }
function PartialEvaluatedOnce() : (Int, Int) { let f = Three(Said(1), (_, Said(3))); (f(4), f(5)) }
function CapturedByValue() : (Int, Int) { mutable n = 1; let k = n; let f = () -> k; n = 5; (f(), n) }
function LambdaReturn() : Int[] { let f = x -> { if x > 1 { return 0; } x + 10 }; [f(1), f(2)] }
operation FunctorGrouping() : Result[] { use qs = Qubit[2]; let ops = [X, Y]; Adjoint ops[0](qs[0]); Controlled Adjoint ops[0]([qs[0]], qs[1]); MResetEachZ(qs) }
operation EmptyControls() : Result { use q = Qubit(); Controlled X([], q); Controlled Controlled X([], ([], q)); Controlled X([], q); MResetZ(q) }
function ForOverFixedArray() : Int { mutable a = [1, 2]; mutable n = 0; for x in a { a += [x]; n += 1; } n * 10 + Std.Core.Length(a) }
function ZeroSteps() : Int { mutable n = 0; for _ in 5..0..1 { n += 1; } for _ in 1..0..5 { n += 1; } n }
function RemainderSigns() : (Int, Int, Int, Int, BigInt, Double) { (-7 / 2, -7 % 2, 7 % -2, 7 / -2, -7L % 2L, -5.5 % 2.0) }
function Wraps() : (Int, Int, Int) { let max = 9223372036854775807; (max + 1, max * 2, (-max - 1) / -1) }
function BigIntShifts() : (BigInt, BigInt, BigInt, Int) { (-5L >>> 1, 1L <<< 70, 6L >>> -1, -5 >>> 1) }
function ZerosAndNaN() : (Bool, Bool, Bool) { let nan = 0.0 / 0.0; (0.0 == -0.0, nan == nan, nan != nan) }
function ShortCircuit() : (Bool, Bool, Int) { (false and Said(1) == 1, true or Said(2) == 2, true ? 1 | Said(3)) }
function RepeatedValueOnce() : Int[] { [Said(4), size = Said(2)] }
operation UseDiscarded() : Unit { use (_, q) = (Qubit(), Qubit()); X(q); Message($"{q}"); Reset(q); }
