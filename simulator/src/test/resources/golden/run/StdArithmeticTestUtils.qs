// run Std.ArithmeticTestUtils.TestArithmeticOp(TestUtils.Add, [3, 3], [5L, 6L])
// run Std.ArithmeticTestUtils.TestArithmeticOp(TestUtils.Add, [3, 3], [5L, 16L])
// run Std.ArithmeticTestUtils.TestArithmeticOp(TestUtils.Add, [3, 3], [5L])
// run Std.ArithmeticTestUtils.TestArithmeticOp(TestUtils.Add, [3, 3], [5L, 6L, 7L])
// run Std.ArithmeticTestUtils.TestArithmeticOp(TestUtils.Add, [3, 3], [5L, -1L])
// run Std.ArithmeticTestUtils.TestArithmeticOp(TestUtils.Nothing, [], [])
// run Std.ArithmeticTestUtils.TestArithmeticOp(TestUtils.Nothing, [2, 0], [1L, 0L])
// run Std.ArithmeticTestUtils.TestArithmeticOp(TestUtils.Nothing, [-2], [1L])
// run Std.ArithmeticTestUtils.TestArithmeticOp(TestUtils.Flip, [2], [1L])
// run TestUtils.Permuted(3, q => Std.ArithmeticTestUtils.ApplyClassicalFunction(x -> (5L * x + 3L) % 8L, q))
// run TestUtils.Permuted(3, q => Std.ArithmeticTestUtils.ApplyClassicalFunction(x -> x + 9L, q))
// run TestUtils.Permuted(3, q => Controlled Std.ArithmeticTestUtils.ApplyClassicalFunction([q[0]], (x -> 3L - x, q[1...])))
// run TestUtils.Permuted(4, q => Std.ArithmeticTestUtils.ApplyClassicalFunctionN(x -> [x[0], x[0] + x[1]], [q[0..1], q[2..3]]))
// run TestUtils.Permuted(4, q => Std.ArithmeticTestUtils.ApplyClassicalFunctionN(x -> [x[1] + 4L, x[0] + 8L], [q[0..1], q[2..3]]))
// run TestUtils.Permuted(2, q => Std.ArithmeticTestUtils.ApplyClassicalFunctionN(x -> [x[0], x[1], 7L], [[q[0]], [q[1]]]))
// run { use q = Qubit[2]; Std.Canon.ApplyToEach(H, q); Std.ArithmeticTestUtils.ApplyClassicalFunctionN(x -> [x[0]], [[q[0]], [q[1]]]); }
// run { use q = Qubit[2]; Std.Canon.ApplyToEach(H, q); Std.ArithmeticTestUtils.ApplyClassicalFunction(x -> 0L, q); }
// run { use q = Qubit[2]; Std.Canon.ApplyToEach(H, q); Std.ArithmeticTestUtils.ApplyClassicalFunction(x -> x - 1L, q); }
// run TestUtils.Permuted(2, q => Std.ArithmeticTestUtils.ApplyClassicalFunction(x -> x, []))
// run { use q = Qubit(); Controlled Std.ArithmeticTestUtils.ApplyClassicalFunction([q], (x -> x, [q])); }
// run { use q = Qubit[2]; Std.ArithmeticTestUtils.ApplyClassicalFunction(x -> 2L, q); Std.Measurement.MResetEachZ(q) }
// run { use q = Qubit[2]; Std.ArithmeticTestUtils.ApplyClassicalFunctionN(x -> x, []); }
namespace TestUtils {
    operation Add(x : Qubit[][]) : Unit {
        Std.Arithmetic.RippleCarryTTKIncByLE(x[0], x[1]);
    }
    operation Nothing(x : Qubit[][]) : Unit {}
    operation Flip(x : Qubit[][]) : Unit {
        X(x[0][1]);
    }
    operation Permuted(n : Int, op : Qubit[] => Unit) : Unit {
        use q = Qubit[n];
        for i in 0..n - 1 {
            Ry(0.2 + 0.3 * Std.Convert.IntAsDouble(i), q[i]);
        }
        op(q);
        Std.Diagnostics.DumpMachine();
        ResetAll(q);
    }
}
