// run ControlQubits.ArgumentsTwice()
// run ControlQubits.ControlInRegister()
// run ControlQubits.ControlOfValue()
// run ControlQubits.ControlsOfTwoLevels()
// run ControlQubits.ControlInTuple()
// run ControlQubits.ControlsTwice()
// run ControlQubits.ControlAsTarget()
// run ControlQubits.ControlForLibrary()
// run ControlQubits.FieldUpdated()
// run ControlQubits.FieldCopied()
operation TwoQ(q : Qubit, p : Qubit) : Unit is Ctl {
    body ... { Message("two"); }
    controlled (cs, ...) { Message("controlled two"); }
}
operation Reg(qs : Qubit[], n : Int) : Unit is Adj + Ctl {
    body ... { Message("reg"); }
    adjoint self;
    controlled (cs, ...) { Message("controlled reg"); }
    controlled adjoint self;
}
operation ArgumentsTwice() : Unit { use (a, b) = (Qubit(), Qubit()); Controlled TwoQ([a], (b, b)); }
operation ControlInRegister() : Unit { use (a, b) = (Qubit(), Qubit()); Controlled Reg([a], ([b, a], 3)); }
operation ControlOfValue() : Unit { use (a, b) = (Qubit(), Qubit()); let f = Controlled Adjoint Reg; f([a], ([b, a], 3)); }
operation ControlsOfTwoLevels() : Unit { use (a, b) = (Qubit(), Qubit()); Controlled Controlled Reg([a], ([a], ([b], 3))); }
operation ControlInTuple() : Unit { use (a, b) = (Qubit(), Qubit()); let arg = ([b, a], 3); Controlled Reg([a], arg); }
operation ControlsTwice() : Unit { use (a, b) = (Qubit(), Qubit()); Controlled TwoQ([a, a], (b, b)); }
operation ControlAsTarget() : Unit { use (a, b) = (Qubit(), Qubit()); Controlled TwoQ([a], (b, a)); }
operation ControlForLibrary() : Unit { use (a, b) = (Qubit(), Qubit()); Controlled ApplyToEachCA([a], (X, [b, a])); }
struct P { X : Int, Y : Int }
function Show(s : Int) : Int { Message($"value {s}"); s }
function ShowP(p : P) : P { Message("container"); p }
function FieldUpdated() : P { let p = new P { X = 1, Y = 2 }; (ShowP(p)) w/ X <- Show(5) }
function FieldCopied() : P { let p = new P { X = 1, Y = 2 }; new P { ...ShowP(p), X = Show(5) } }
