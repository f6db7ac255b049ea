namespace Quantum.Kata.Utils {
    /// How often an operation has been called since the run began or [ResetOracleCallsCount].
    /// `Adjoint op` and `Controlled op` count apart from `op`; so do partial applications with other arguments.
    /// Fails if `oracle` is not an operation.
    operation GetOracleCallsCount<'T>(oracle : 'T) : Int {
        body intrinsic;
    }

    /// Counts calls of operations from zero.
    operation ResetOracleCallsCount() : Unit {
        body intrinsic;
    }

    /// The most qubits that were in use at one time since the run began or [ResetQubitCount].
    operation GetMaxQubitCount() : Int {
        body intrinsic;
    }

    /// Counts qubits from zero, whatever is in use now.
    operation ResetQubitCount() : Unit {
        body intrinsic;
    }

    /// How many operations were given exactly `n` qubits, counting those that called them too.
    operation GetExactlyNQubitOpCount(n : Int) : Int {
        body intrinsic;
    }

    /// How many operations were given `n` qubits or more.
    operation GetNPlusQubitOpCount(n : Int) : Int {
        body intrinsic;
    }

    /// Counts operations by their qubits from zero.
    operation ResetNQubitOpCount() : Unit {
        body intrinsic;
    }

    /// How many operations were given two qubits or more.
    operation GetMultiQubitOpCount() : Int {
        GetNPlusQubitOpCount(2)
    }
}
