// The classic simulator's dumps: all basis states, the first qubit least significant, phases by a hand.

// run ClassicDumps.Machine()
// run ClassicDumps.Phases()
// run ClassicDumps.Registers()
// run ClassicDumps.Entangled()
// run ClassicDumps.Files()
namespace ClassicDumps {
    open Microsoft.Quantum.Diagnostics;
    open Microsoft.Quantum.Intrinsic;
    open Microsoft.Quantum.Math;

    operation Machine() : Unit {
        using (qs = Qubit[2]) {
            H(qs[1]);
            R1(-0.75 * PI(), qs[1]);
            DumpMachine(());
            DumpMachine();
            DumpMachine("");
            ResetAll(qs);
        }
    }

    operation Phases() : Unit {
        using (qs = Qubit[4]) {
            for (i in 0 .. 3) {
                H(qs[i]);
                R1(IntAsAngle(2 ^ i), qs[i]);
            }
            DumpRegister((), qs);
            ResetAll(qs);
        }
    }

    function IntAsAngle(eighths : Int) : Double {
        return Microsoft.Quantum.Convert.IntAsDouble(eighths) * PI() / 8.0;
    }

    operation Registers() : Unit {
        using (qs = Qubit[3]) {
            X(qs[2]);
            DumpRegister((), [qs[2], qs[0]]);
            DumpRegister([qs[2]]);
            DumpRegister<String>("", [qs[1]]);
            ResetAll(qs);
        }
    }

    operation Entangled() : Unit {
        using (qs = Qubit[2]) {
            H(qs[0]);
            CNOT(qs[0], qs[1]);
            DumpRegister((), [qs[0]]);
            ResetAll(qs);
        }
    }

    operation Files() : Unit {
        using (q = Qubit()) {
            DumpRegister("target/classic-dump.txt", [q]);
            DumpMachine("target/../../outside.txt");
        }
    }
}
