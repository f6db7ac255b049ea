// Expressions whose values and failures were compared with the published modern compiler.

// run -2^2
// run 2^3^2
// run 7 / -2
// run -7 % 3
// run -7 / 2
// run 9223372036854775807 + 1
// run -9223372036854775808 / -1
// run 1 <<< 62
// run 1 <<< 64
// run -8 >>> 1
// run 8 >>> -1
// run 1 <<< -1
// run -5L >>> 1
// run -5L / 2L
// run -5L % 2L
// run 2L ^ 100
// run -6L &&& 3L
// run 5 &&& 3 ||| 8 ^^^ 1
// run ~~~5
// run not true or true
// run 1 == 1 and 2 != 3
// run 0b1011
// run 0xFF
// run 0o17
// run 1_000_000
// run 1.0 / 0.0
// run -1.0 / 0.0
// run 0.0 / 0.0
// run 1e30
// run 1e-7
// run 1.5e3
// run 1.
// run 2.0 ^ 0.5
// run 7.5 % 2.0
// run 1 / 0
// run 1 % 0
// run 1.0 % 0.0
// run 1L / 0L
// run 2 ^ -1
// run 2 ^ 64
// run 3 ^ 39
// run 3 ^ 40
// run "a" + "b"
// run $"x={1+1} y={[1,2]} z={(1, 2.0)}"
// run $"{1.0} {true} {Zero} {PauliX} {1..3} {1..2..9} {()} {(5,)}"
// run "tab\there"
// run [1, 2, 3][-1]
// run [1, 2, 3][3]
// run [1, 2, 3][-4]
// run [1, 2, 3][0..1]
// run [1, 2, 3][...-1...]
// run [1, 2, 3][1...]
// run [1, 2, 3][...1]
// run [1, 2, 3][...]
// run [1, 2, 3][...2...]
// run [1, 2, 3, 4, 5][4..-2..0]
// run [1, 2, 3][2..1]
// run [1, 2, 3][0..5]
// run [1,2,3,4] w/ 0..2 <- [8,9]
// run [1,2,3] w/ 1 <- 9
// run [1,2,3] w/ -1 <- 9
// run [1,2,3] w/ 5 <- 9
// run [1,2] w/ 0 <- 5 w/ 1 <- 6
// run [0, size = 3]
// run [0, size = -1]
// run [[1], [2, 3]]
// run [1, 2] + [3]
// run [1,2] == [1,2]
// run (1, "a") == (1, "a")
// run (1..2) == (1..1..2)
// run true ? 1 | 2
// run true ? 1..2 | 3..4
// run (1, (2, 3))
// run ()
// run (5,)
// run 1..5
// run 1..2..5
// run (1..2..5).Step
// run (5..-1..1).Start
// run { let x = 5; x + 1 }
// run { mutable a = [1,2,3]; let b = a; a[0] = 9; (a, b) }
// run { mutable a = [1,2,3]; a w/= 1 <- 7; a }
// run { mutable a = [[1],[2]]; a[0][0] = 5; a[1] += [3]; a }
// run { mutable a = [1,2,3,4]; a[1..2] = [8,9]; a }
// run { mutable s = 0; for i in 0..3..10 { s += i; } s }
// run { mutable s = 0; for i in 5..1 { s += i; } s }
// run { mutable s = 0; for i in 0..0..10 { s += i; } s }
// run { mutable s = []; for x in [3,1,2] { s += [x * 2]; } s }
// run { mutable i = 0; while i < 10 { i += 3; if i == 6 { break; } } i }
// run { mutable i = 0; repeat { i += 1; } until i >= 5; i }
// run { mutable i = 0; repeat { i += 1; } until i >= 5 fixup { i += 1; } i }
// run { let f = x -> x + 1; f(3) }
// run { let f = (x, y) -> x * y; f(3, 4) }
// run { let a = 3; let f = x -> x + a; f(1) }
// run { function F(a : Int, b : Int) : Int { a - b } let g = F(_, 2); g(10) }
// run { function F(a : Int, (b : Int, c : Int)) : Int { a * 100 + b * 10 + c } let g = F(_, (2, _)); g(1, 3) }
// run { function Id<'T>(x : 'T) : 'T { x } (Id(1), Id("s"), Id(1, 2)) }
// run { struct P { X : Int, Y : Int } let p = new P { X = 1, Y = 2 }; let q = new P { ...p, Y = 5 }; (p.X, q.Y, q::X, p!) }
// run { newtype N = (A : Int, (B : Int, C : Double)); let n = N(1, (2, 3.0)); (n::A, n::B, n.C, n!) }
// run { newtype N = Int; N(3)! }
// run { if true { 1 } else { 2 } }
// run { if false { 1 } elif true { 5 } else { 2 } }
// run { function Fact(n : Int) : Int { if n <= 1 { return 1; } return n * Fact(n - 1); } Fact(20) }
// run { use q = Qubit(); X(q); let r = M(q); Reset(q); r }
// run { use qs = Qubit[3]; X(qs[1]); let r = MeasureEachZ(qs); ResetAll(qs); r }
// run { use q = Qubit(); H(q); H(q); M(q) }
// run { use q = Qubit(); X(q); }
// run { use (a, b) = (Qubit(), Qubit[2]); X(b[0]); CNOT(b[0], a); let r = (M(a), M(b[0]), M(b[1])); ResetAll([a] + b); r }
// run { use q = Qubit(); within { X(q); } apply { Z(q); } M(q) }
// run { use (q, c) = (Qubit(), Qubit()); X(c); Controlled X([c], q); let r = [MResetZ(q), MResetZ(c)]; r }
// run { use qs = Qubit[2]; CNOT(qs[0], qs[0]); }
// run { fail "boom"; }
// run { use q = Qubit(); Rx(Std.Math.PI(), q); MResetZ(q) }
// run { operation G(q : Qubit) : Unit is Adj + Ctl { S(q); T(q); } use q = Qubit(); H(q); G(q); Adjoint G(q); H(q); M(q) }
// run Std.Math.Round(2.5)
// run Std.Math.Round(-1.5)
// run Std.Math.Truncate(-1.7)
// run Std.Math.BitSizeI(255)
// run Std.Math.ExpModI(3, 5, 7)
// run Std.Math.InverseModI(3, 7)
// run Std.Math.ContinuedFractionConvergentI((31, 64), 15)
// run Std.Math.GreatestCommonDivisorI(12, 18)
// run Std.Math.Sqrt(2.0)
// run Std.Math.ArcTan2(1.0, -1.0)
// run Std.Math.PNorm(2.0, [3.0, 4.0])
// run Std.Math.FactorialI(10)
// run Std.Math.Binom(10, 3)
// run Std.Convert.IntAsBoolArray(11, 5)
// run Std.Convert.BoolArrayAsInt([true, false, true])
// run Std.Convert.DoubleAsStringWithPrecision(3.14159, 2)
// run Std.Convert.DoubleAsStringWithPrecision(3.0, 0)
// run Std.Convert.BigIntAsBoolArray(11L, 5)
// run Std.Convert.IntAsBoolArray(11, 2)
// run Std.Arrays.Chunks(2, [1,2,3,4,5])
// run Std.Arrays.Padded(-5, 0, [1,2,3])
// run Std.Arrays.Partitioned([1,2], [1,2,3,4,5])
// run Std.Arrays.Sorted((a, b) -> a <= b, [3,1,2])
// run Std.Arrays.Fold((a, b) -> a + b, 0, [1,2,3])
// run Std.Arrays.Zipped([1,2,3], ["a","b"])
// run Std.Arrays.Windows(2, [1,2,3])
// run Std.Arrays.Mapped(x -> x * x, [1,2,3])
// run Std.Arrays.Enumerated(["a","b"])
// run Std.Arrays.Transposed([[1,2],[3,4]])
// run Std.Arrays.CircularlyShifted(1, [1,2,3])
// run Std.Arrays.Swapped(0, 2, [1,2,3])
// run Std.Arrays.IndexOf(x -> x == 2, [1,2,3])
// run Std.Math.Complex(1.0, 2.0)
// run new Std.Math.Complex { Real = 1.0, Imag = 2.0 }
// run 1.0 + 2.0i
// run (1.0 + 2.0i) * (3.0 - 1.0i)
// run Std.Math.AbsComplex(3.0 + 4.0i)
// run Length([1,2,3])
// run Repeated(1, 3)
// run Std.Range.RangeReverse(1..2..6)

namespace Oracle {
    function Nothing() : Unit {}
}
