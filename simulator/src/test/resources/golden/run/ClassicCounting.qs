// What classic programs count: calls, calls by their number of qubits, qubits in use; and the limits they set.

// run ClassicCounting.Calls()
// run ClassicCounting.Partials()
// run ClassicCounting.ByQubits()
// run ClassicCounting.Qubits()
// run ClassicCounting.Within(3)
// run ClassicCounting.Within(2)
// run ClassicCounting.Measuring()
// run ClassicCounting.OnlyControlled()
// run ClassicCounting.Nested()
// run ClassicCounting.FewQubits(3)
// run ClassicCounting.FewQubits(2)
// run ClassicCounting.Lifted()
// run ClassicCounting.NoOperation()
namespace ClassicCounting {
    open Microsoft.Quantum.Canon;
    open Microsoft.Quantum.Diagnostics;
    open Microsoft.Quantum.Intrinsic;
    open Microsoft.Quantum.Measurement;
    open Quantum.Kata.Utils;

    operation Flip(qs : Qubit[]) : Unit is Adj + Ctl {
        ApplyToEachCA(X, qs);
    }

    operation Shifted(n : Int, q : Qubit) : Unit is Adj + Ctl {
        for (_ in 1 .. n) { Z(q); }
    }

    operation Calls() : Int[] {
        using (qs = Qubit[3]) {
            X(qs[0]);
            let before = GetOracleCallsCount(X);
            ResetOracleCallsCount();
            X(qs[0]);
            Adjoint X(qs[2]);
            CNOT(qs[0], qs[1]);
            Controlled X([qs[0]], qs[1]);
            Flip(qs);
            Controlled Flip([qs[0]], qs[1 .. 2]);
            let _ = M(qs[0]);
            let _ = MResetZ(qs[1]);
            let counts = [
                before,
                GetOracleCallsCount(X),
                GetOracleCallsCount(Adjoint X),
                GetOracleCallsCount(CNOT),
                GetOracleCallsCount(Controlled X),
                GetOracleCallsCount(Flip),
                GetOracleCallsCount(Controlled Flip),
                GetOracleCallsCount(M),
                GetOracleCallsCount(Measure),
                GetOracleCallsCount(H)
            ];
            ResetAll(qs);
            return counts;
        }
    }

    operation Partials() : Int[] {
        mutable counts = new Int[0];
        using (q = Qubit()) {
            for (n in [2, 3, 2]) {
                let oracle = Shifted(n, _);
                ApplyToEach(oracle, [q]);
                set counts += [GetOracleCallsCount(oracle)];
            }
            let unused = Shifted(4, _);
            set counts += [GetOracleCallsCount(unused), GetOracleCallsCount(Shifted)];
        }
        return counts;
    }

    operation ByQubits() : Int[] {
        using (qs = Qubit[3]) {
            ResetNQubitOpCount();
            X(qs[0]);
            let _ = M(qs[0]);
            let _ = MResetZ(qs[1]);
            CNOT(qs[0], qs[1]);
            Flip(qs[... 1]);
            Flip(qs);
            let counts = [
                GetExactlyNQubitOpCount(1),
                GetExactlyNQubitOpCount(2),
                GetExactlyNQubitOpCount(3),
                GetExactlyNQubitOpCount(4),
                GetNPlusQubitOpCount(1),
                GetMultiQubitOpCount()
            ];
            ResetAll(qs);
            return counts;
        }
    }

    operation Qubits() : Int[] {
        ResetQubitCount();
        mutable counts = [GetMaxQubitCount()];
        using (outer = Qubit[4]) {
            set counts += [GetMaxQubitCount()];
            using ((one, more) = (Qubit(), Qubit[2])) {
                set counts += [GetMaxQubitCount()];
            }
        }
        using (after = Qubit[5]) {
            set counts += [GetMaxQubitCount()];
        }
        using (after = Qubit[8]) {
            set counts += [GetMaxQubitCount()];
        }
        return counts;
    }

    operation Within(allowed : Int) : Unit {
        using (q = Qubit()) {
            within {
                AllowAtMostNCallsCA(allowed, S, "too many phases");
            } apply {
                S(q);
                Adjoint S(q);
                ApplyToEach(S, [q]);
            }
            S(q);
            S(q);
        }
    }

    operation Measuring() : Unit {
        using (q = Qubit()) {
            within {
                AllowAtMostNCallsCA(0, Measure, "no measurements");
            } apply {
                let _ = MultiM([q]);
            }
        }
    }

    operation OnlyControlled() : String {
        using ((c, q) = (Qubit(), Qubit())) {
            within {
                AllowAtMostNCallsCA(1, Controlled X, "one is enough");
            } apply {
                X(q);
                X(q);
                CNOT(c, q);
            }
        }
        return "fine";
    }

    operation Nested() : Unit {
        using (q = Qubit()) {
            within {
                AllowAtMostNCallsCA(3, Z, "outer");
                AllowAtMostNCallsCA(5, Shifted, "inner");
            } apply {
                Shifted(2, q);
                Shifted(1, q);
                within {
                    AllowAtMostNCallsCA(1, T, "not met");
                } apply {
                    T(q);
                }
                T(q);
                Shifted(1, q);
            }
        }
    }

    operation FewQubits(allowed : Int) : Unit {
        using (free = Qubit[10]) {
            within {
                AllowAtMostNQubits(allowed, "too many");
            } apply {
                using (a = Qubit[2]) { }
                using (b = Qubit()) {
                    using (c = Qubit[2]) { }
                }
            }
        }
    }

    operation Lifted() : String {
        within {
            AllowAtMostNQubits(0, "none");
        } apply {
            Message("none");
        }
        using (q = Qubit()) {
            return "one";
        }
    }

    operation NoOperation() : Int {
        return GetOracleCallsCount(3);
    }
}
