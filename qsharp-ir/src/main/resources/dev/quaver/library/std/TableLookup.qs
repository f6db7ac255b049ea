namespace Std.TableLookup {
    import Std.Arrays.*;
    import Std.Diagnostics.*;
    import Std.Math.*;

    /// Xors a row of a table into `target`: the row whose index the little-endian register `address` holds.
    ///
    /// `address` must hold the index of a row. Fails if there are no rows, if rows do not have a bit for each target qubit, or if
    /// there are too few address qubits.
    operation Select(data : Bool[][], address : Qubit[], target : Qubit[]) : Unit is Adj + Ctl {
        body (...) {
            Controlled Select([], (data, address, target));
        }
        adjoint self;
        controlled (controls, ...) {
            let rows = Length(data);
            Fact(rows > 0, "data cannot be empty");
            Fact(
                All(row -> Length(row) == Length(target), data),
                "number of data bits must equal number of target qubits"
            );
            let size = BitSizeI(rows - 1);
            Fact(size <= Length(address), $"address register is too small, requires at least {size} qubits");
            if Length(controls) <= 1 {
                WriteRow(data, address[...size - 1], controls, target);
            } else {
                use both = Qubit();
                within {
                    Controlled X(controls, both);
                } apply {
                    WriteRow(data, address[...size - 1], [both], target);
                }
            }
        }
        controlled adjoint self;
    }

    /// Halves the table by the top address qubit. `control` has at most one qubit.
    internal operation WriteRow(
        data : Bool[][],
        address : Qubit[],
        control : Qubit[],
        target : Qubit[]
    ) : Unit is Adj {
        if Length(data) == 1 {
            Controlled ApplyPauliFromBitString(control, (PauliX, true, data[0], target));
        } else {
            let half = 1 <<< (Length(address) - 1);
            let (below, top) = (address[...Length(address) - 2], Tail(address));
            let (first, second) = (data[...half - 1], data[half...]);
            let belowSecond = below[...BitSizeI(Length(second) - 1) - 1];
            if IsEmpty(control) {
                within {
                    X(top);
                } apply {
                    WriteRow(first, below, [top], target);
                }
                WriteRow(second, belowSecond, [top], target);
            } else {
                use both = Qubit();
                within {
                    X(top);
                } apply {
                    AND(control[0], top, both);
                }
                WriteRow(first, below, [both], target);
                CNOT(control[0], both);
                WriteRow(second, belowSecond, [both], target);
                Adjoint AND(control[0], top, both);
            }
        }
    }
}
