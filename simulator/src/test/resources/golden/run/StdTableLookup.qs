// run StdTableLookup.All([[true]], 0)
// run StdTableLookup.All([[false, true], [true, true]], 1)
// run StdTableLookup.All([[false, true], [true, true], [true, false], [false, false]], 2)
// run StdTableLookup.All([[false, true, true], [true, true, false], [true, false, true]], 2)
// run StdTableLookup.All([[true], [false], [true], [true], [false]], 3)
// run StdTableLookup.All([[true], [false]], 2)
// run StdTableLookup.All([[], []], 1)
// run StdTableLookup.Superposed(Std.TableLookup.Select(_, _, _))
// run StdTableLookup.Controls(1)
// run StdTableLookup.Controls(2)
// run StdTableLookup.Undone()
// run { use (a, t) = (Qubit[1], Qubit[1]); Std.TableLookup.Select([], a, t); }
// run { use (a, t) = (Qubit[1], Qubit[1]); Std.TableLookup.Select([[true, true], [false, true]], a, t); }
// run { use (a, t) = (Qubit[1], Qubit[1]); Std.TableLookup.Select([[true], [false], [true]], a, t); }
// run { use (a, t) = (Qubit[1], Qubit[1]); Std.TableLookup.Select([[true], []], a, t); }
// run { use (a, t) = (Qubit[1], Qubit[1]); Controlled Std.TableLookup.Select([], ([[true], []], a, t)); }
namespace StdTableLookup {
    import Std.Diagnostics.*;
    import Std.TableLookup.*;

    operation All(data : Bool[][], size : Int) : Result[][] {
        mutable all = [];
        for i in 0..Length(data) - 1 {
            use (address, target) = (Qubit[size], Qubit[Length(data[0])]);
            ApplyXorInPlace(i, address);
            Select(data, address, target);
            all += [MResetEachZ(target)];
            Fact(MeasureInteger(address) == i, "the address must be kept");
        }
        all
    }

    operation Superposed(op : (Bool[][], Qubit[], Qubit[]) => Unit) : Unit {
        use (address, target) = (Qubit[2], Qubit[2]);
        ApplyToEach(Ry(0.8, _), address);
        H(target[0]);
        S(target[0]);
        Ry(0.3, target[1]);
        op([[false, true], [true, true], [true, false], [false, true]], address, target);
        DumpMachine();
        ResetAll(address + target);
    }

    operation Controls(n : Int) : Unit {
        use (controls, address, target) = (Qubit[n], Qubit[2], Qubit[1]);
        ApplyToEach(Ry(0.8, _), controls + address + target);
        Controlled Select(controls, ([[false], [true], [true], [false]], address, target));
        T(target[0]);
        Controlled Adjoint Select(controls, ([[false], [true], [false], [true]], address, target));
        DumpMachine();
        ResetAll(controls + address + target);
    }

    operation Undone() : Bool {
        use (address, target) = (Qubit[3], Qubit[3]);
        ApplyToEach(H, address);
        let data = Std.Arrays.MappedOverRange(i -> Std.Convert.IntAsBoolArray((5 * i + 2) % 8, 3), 0..7);
        Select(data, address, target);
        Adjoint Select(data, address, target);
        ApplyToEach(H, address);
        CheckAllZero(address + target)
    }
}
