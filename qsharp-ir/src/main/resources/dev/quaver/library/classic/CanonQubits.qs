namespace Microsoft.Quantum.Canon {
    import Std.Arrays.*;
    import Std.Diagnostics.*;

    /// Applies an operation to the first qubit. Fails for a register with fewer.
    operation ApplyToFirstQubit(op : (Qubit => Unit), register : Qubit[]) : Unit {
        Fact(Length(register) >= 1, "Must have at least 1 qubit to act on.");
        op(register[0]);
    }

    /// Applies an operation to the first qubit. Fails for a register with fewer. Supports Adjoint.
    operation ApplyToFirstQubitA(op : (Qubit => Unit is Adj), register : Qubit[]) : Unit is Adj {
        Fact(Length(register) >= 1, "Must have at least 1 qubit to act on.");
        op(register[0]);
    }

    /// Applies an operation to the first qubit. Fails for a register with fewer. Supports Controlled.
    operation ApplyToFirstQubitC(op : (Qubit => Unit is Ctl), register : Qubit[]) : Unit is Ctl {
        Fact(Length(register) >= 1, "Must have at least 1 qubit to act on.");
        op(register[0]);
    }

    /// Applies an operation to the first qubit. Fails for a register with fewer. Supports Adjoint and Controlled.
    operation ApplyToFirstQubitCA(op : (Qubit => Unit is Adj + Ctl), register : Qubit[]) : Unit is Adj + Ctl {
        Fact(Length(register) >= 1, "Must have at least 1 qubit to act on.");
        op(register[0]);
    }

    /// Applies an operation to the first two qubits. Fails for a register with fewer.
    operation ApplyToFirstTwoQubits(op : ((Qubit, Qubit) => Unit), register : Qubit[]) : Unit {
        Fact(Length(register) >= 2, "Must have at least 2 qubits to act on.");
        op(register[0], register[1]);
    }

    /// Applies an operation to the first two qubits. Fails for a register with fewer. Supports Adjoint.
    operation ApplyToFirstTwoQubitsA(op : ((Qubit, Qubit) => Unit is Adj), register : Qubit[]) : Unit is Adj {
        Fact(Length(register) >= 2, "Must have at least 2 qubits to act on.");
        op(register[0], register[1]);
    }

    /// Applies an operation to the first two qubits. Fails for a register with fewer. Supports Controlled.
    operation ApplyToFirstTwoQubitsC(op : ((Qubit, Qubit) => Unit is Ctl), register : Qubit[]) : Unit is Ctl {
        Fact(Length(register) >= 2, "Must have at least 2 qubits to act on.");
        op(register[0], register[1]);
    }

    /// Applies an operation to the first two qubits. Fails for a register with fewer. Supports Adjoint and Controlled.
    operation ApplyToFirstTwoQubitsCA(
        op : ((Qubit, Qubit) => Unit is Adj + Ctl),
        register : Qubit[]
    ) : Unit is Adj + Ctl {
        Fact(Length(register) >= 2, "Must have at least 2 qubits to act on.");
        op(register[0], register[1]);
    }

    /// Applies an operation to the first three qubits. Fails for a register with fewer.
    operation ApplyToFirstThreeQubits(op : ((Qubit, Qubit, Qubit) => Unit), register : Qubit[]) : Unit {
        Fact(Length(register) >= 3, "Must have at least 3 qubits to act on.");
        op(register[0], register[1], register[2]);
    }

    /// Applies an operation to the first three qubits. Fails for a register with fewer. Supports Adjoint.
    operation ApplyToFirstThreeQubitsA(
        op : ((Qubit, Qubit, Qubit) => Unit is Adj),
        register : Qubit[]
    ) : Unit is Adj {
        Fact(Length(register) >= 3, "Must have at least 3 qubits to act on.");
        op(register[0], register[1], register[2]);
    }

    /// Applies an operation to the first three qubits. Fails for a register with fewer. Supports Controlled.
    operation ApplyToFirstThreeQubitsC(
        op : ((Qubit, Qubit, Qubit) => Unit is Ctl),
        register : Qubit[]
    ) : Unit is Ctl {
        Fact(Length(register) >= 3, "Must have at least 3 qubits to act on.");
        op(register[0], register[1], register[2]);
    }

    /// Applies an operation to the first three qubits. Fails for a register with fewer. Supports Adjoint and
    /// Controlled.
    operation ApplyToFirstThreeQubitsCA(
        op : ((Qubit, Qubit, Qubit) => Unit is Adj + Ctl),
        register : Qubit[]
    ) : Unit is Adj + Ctl {
        Fact(Length(register) >= 3, "Must have at least 3 qubits to act on.");
        op(register[0], register[1], register[2]);
    }

    /// Applies an operation to the qubits at the given indices.
    operation ApplyToSubregister(op : (Qubit[] => Unit), idxs : Int[], target : Qubit[]) : Unit {
        op(Subarray(idxs, target));
    }

    /// Applies an operation to the qubits at the given indices. Supports Adjoint.
    operation ApplyToSubregisterA(op : (Qubit[] => Unit is Adj), idxs : Int[], target : Qubit[]) : Unit is Adj {
        op(Subarray(idxs, target));
    }

    /// Applies an operation to the qubits at the given indices. Supports Controlled.
    operation ApplyToSubregisterC(op : (Qubit[] => Unit is Ctl), idxs : Int[], target : Qubit[]) : Unit is Ctl {
        op(Subarray(idxs, target));
    }

    /// Applies an operation to the qubits at the given indices. Supports Adjoint and Controlled.
    operation ApplyToSubregisterCA(
        op : (Qubit[] => Unit is Adj + Ctl),
        idxs : Int[],
        target : Qubit[]
    ) : Unit is Adj + Ctl {
        op(Subarray(idxs, target));
    }

    /// The operation applied to the qubits at the given indices.
    function RestrictedToSubregister(op : (Qubit[] => Unit), idxs : Int[]) : (Qubit[] => Unit) {
        ApplyToSubregister(op, idxs, _)
    }

    /// The operation applied to the qubits at the given indices. Supports Adjoint.
    function RestrictedToSubregisterA(op : (Qubit[] => Unit is Adj), idxs : Int[]) : (Qubit[] => Unit is Adj) {
        ApplyToSubregisterA(op, idxs, _)
    }

    /// The operation applied to the qubits at the given indices. Supports Controlled.
    function RestrictedToSubregisterC(op : (Qubit[] => Unit is Ctl), idxs : Int[]) : (Qubit[] => Unit is Ctl) {
        ApplyToSubregisterC(op, idxs, _)
    }

    /// The operation applied to the qubits at the given indices. Supports Adjoint and Controlled.
    function RestrictedToSubregisterCA(
        op : (Qubit[] => Unit is Adj + Ctl),
        idxs : Int[]
    ) : (Qubit[] => Unit is Adj + Ctl) {
        ApplyToSubregisterCA(op, idxs, _)
    }

    /// Applies an operation to a register cut in two, the first part with the given number of qubits.
    operation ApplyToPartition(
        op : ((Qubit[], Qubit[]) => Unit),
        numberOfQubitsToFirstArgument : Int,
        target : Qubit[]
    ) : Unit {
        let count = numberOfQubitsToFirstArgument;
        Fact(count >= 0, "numberOfQubitsToFirstArgument must be non-negative");
        Fact(count <= Length(target), "Length(target) must be greater or equal to numberOfQubitsToFirstArgument");
        op(target[...count - 1], target[count...]);
    }

    /// Applies an operation to a register cut in two, the first part with the given number of qubits. Supports Adjoint.
    operation ApplyToPartitionA(
        op : ((Qubit[], Qubit[]) => Unit is Adj),
        numberOfQubitsToFirstArgument : Int,
        target : Qubit[]
    ) : Unit is Adj {
        let count = numberOfQubitsToFirstArgument;
        Fact(count >= 0, "numberOfQubitsToFirstArgument must be non-negative");
        Fact(count <= Length(target), "Length(target) must be greater or equal to numberOfQubitsToFirstArgument");
        op(target[...count - 1], target[count...]);
    }

    /// Applies an operation to a register cut in two, the first part with the given number of qubits. Supports
    /// Controlled.
    operation ApplyToPartitionC(
        op : ((Qubit[], Qubit[]) => Unit is Ctl),
        numberOfQubitsToFirstArgument : Int,
        target : Qubit[]
    ) : Unit is Ctl {
        let count = numberOfQubitsToFirstArgument;
        Fact(count >= 0, "numberOfQubitsToFirstArgument must be non-negative");
        Fact(count <= Length(target), "Length(target) must be greater or equal to numberOfQubitsToFirstArgument");
        op(target[...count - 1], target[count...]);
    }

    /// Applies an operation to a register cut in two, the first part with the given number of qubits. Supports Adjoint
    /// and Controlled.
    operation ApplyToPartitionCA(
        op : ((Qubit[], Qubit[]) => Unit is Adj + Ctl),
        numberOfQubitsToFirstArgument : Int,
        target : Qubit[]
    ) : Unit is Adj + Ctl {
        let count = numberOfQubitsToFirstArgument;
        Fact(count >= 0, "numberOfQubitsToFirstArgument must be non-negative");
        Fact(count <= Length(target), "Length(target) must be greater or equal to numberOfQubitsToFirstArgument");
        op(target[...count - 1], target[count...]);
    }

    /// Applies an operation to several subregisters, given by the indices of their qubits, in order.
    operation ApplyOpRepeatedlyOver(op : (Qubit[] => Unit), targets : Int[][], register : Qubit[]) : Unit {
        for indices in targets {
            op(Subarray(indices, register));
        }
    }

    /// Applies an operation to several subregisters, given by the indices of their qubits, in order. Supports Adjoint.
    operation ApplyOpRepeatedlyOverA(
        op : (Qubit[] => Unit is Adj),
        targets : Int[][],
        register : Qubit[]
    ) : Unit is Adj {
        for indices in targets {
            op(Subarray(indices, register));
        }
    }

    /// Applies an operation to several subregisters, given by the indices of their qubits, in order. Supports
    /// Controlled.
    operation ApplyOpRepeatedlyOverC(
        op : (Qubit[] => Unit is Ctl),
        targets : Int[][],
        register : Qubit[]
    ) : Unit is Ctl {
        for indices in targets {
            op(Subarray(indices, register));
        }
    }

    /// Applies an operation to several subregisters, given by the indices of their qubits, in order. Supports Adjoint
    /// and Controlled.
    operation ApplyOpRepeatedlyOverCA(
        op : (Qubit[] => Unit is Adj + Ctl),
        targets : Int[][],
        register : Qubit[]
    ) : Unit is Adj + Ctl {
        for indices in targets {
            op(Subarray(indices, register));
        }
    }

    /// Applies one operation to each subregister, given by the indices of its elements. Fails unless there are as many
    /// operations as subregisters.
    operation ApplySeriesOfOps<'T>(listOfOps : ('T[] => Unit)[], targets : Int[][], register : 'T[]) : Unit {
        Fact(Length(listOfOps) == Length(targets), "The number of ops and number of targets do not match.");
        for i in 0..Length(listOfOps) - 1 {
            listOfOps[i](Subarray(targets[i], register));
        }
    }

    /// Applies one operation to each subregister, given by the indices of its elements. Fails unless there are as many
    /// operations as subregisters. Supports Adjoint.
    operation ApplySeriesOfOpsA<'T>(
        listOfOps : ('T[] => Unit is Adj)[],
        targets : Int[][],
        register : 'T[]
    ) : Unit is Adj {
        Fact(Length(listOfOps) == Length(targets), "The number of ops and number of targets do not match.");
        for i in 0..Length(listOfOps) - 1 {
            listOfOps[i](Subarray(targets[i], register));
        }
    }

    /// Applies one operation to each subregister, given by the indices of its elements. Fails unless there are as many
    /// operations as subregisters. Supports Controlled.
    operation ApplySeriesOfOpsC<'T>(
        listOfOps : ('T[] => Unit is Ctl)[],
        targets : Int[][],
        register : 'T[]
    ) : Unit is Ctl {
        Fact(Length(listOfOps) == Length(targets), "The number of ops and number of targets do not match.");
        for i in 0..Length(listOfOps) - 1 {
            listOfOps[i](Subarray(targets[i], register));
        }
    }

    /// Applies one operation to each subregister, given by the indices of its elements. Fails unless there are as many
    /// operations as subregisters. Supports Adjoint and Controlled.
    operation ApplySeriesOfOpsCA<'T>(
        listOfOps : ('T[] => Unit is Adj + Ctl)[],
        targets : Int[][],
        register : 'T[]
    ) : Unit is Adj + Ctl {
        Fact(Length(listOfOps) == Length(targets), "The number of ops and number of targets do not match.");
        for i in 0..Length(listOfOps) - 1 {
            listOfOps[i](Subarray(targets[i], register));
        }
    }

    /// Puts qubit k in the place of qubit `ordering[k]` with SWAP gates. Fails unless `ordering` is a permutation of the
    /// indices.
    operation PermuteQubits(ordering : Int[], register : Qubit[]) : Unit is Adj + Ctl {
        Fact(Length(ordering) == Length(register), "The new ordering has an incorrect number of elements");
        Fact(Microsoft.Quantum.Arrays.IsPermutation(ordering), "The new ordering is not a permutation");
        for (i, j) in SwapsOfOrdering(ordering) {
            SWAP(register[i], register[j]);
        }
    }

    /// Exchanges of two elements that, done in order, put element k in place `ordering[k]`.
    internal function SwapsOfOrdering(ordering : Int[]) : (Int, Int)[] {
        mutable places = ordering;
        mutable swaps = [];
        for k in IndexRange(ordering) {
            while places[k] != k {
                let place = places[k];
                swaps += [(k, place)];
                places = Swapped(k, place, places);
            }
        }
        swaps
    }
}
