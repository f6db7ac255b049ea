// run Failures.Div(1, 0)
// run Failures.Idx()
// run Failures.Neg()
// run Failures.Upd()
// run Failures.UpdBig()
// run Failures.Sl()
// run Failures.SlStep()
// run Failures.Pow()
// run Failures.PowBig()
// run Failures.Shl()
// run Failures.ShlNeg()
// run Failures.Rep()
// run Failures.Use()
// run Failures.UseN()
// run Failures.Uniq()
// run Failures.UniqC()
// run Failures.Rot()
// run Failures.Rel()
// run Failures.Fail2()
// run Failures.RelabelBad()
// run Failures.Rnd()
// run Failures.Reg()
// run Failures.Ent()
// run Failures.Cnt()
// run Failures.Cnt2()
// run Failures.Post()
// run Failures.MeasLen()
// run Failures.Dbl()
// run Failures.Dbl2()
// run Failures.Dmod()
// run Failures.DumpReg2()
// run Failures.DumpOp()
// run Failures.Pr()
// run Failures.CountC()
import Std.Diagnostics.*;
function Div(a : Int, b : Int) : Int { 1 + a / b }
function Idx() : Int { let a = [1,2,3]; a[2 + 1] }
function Neg() : Int { let a = [1,2,3]; a[-4] }
function Upd() : Int[] { let a = [1,2,3]; a w/ -1 <- 4 }
function UpdBig() : Int[] { let a = [1,2,3]; a w/ 7 <- 4 }
function Sl() : Int[] { let a = [1,2,3]; a[0..3] }
function SlStep() : Int[] { let a = [1,2,3]; a[0..0..3] }
function Pow() : Int { 2 ^ -1 }
function PowBig() : Int { 2 ^ 64 }
function Shl() : Int { 1 <<< 64 }
function ShlNeg() : Int { 16 <<< -2 }
function Rep() : Int[] { [1, size = -3] }
operation Use() : Unit { use q = Qubit(); X(q); }
operation UseN() : Unit { use q = Qubit[-1]; }
operation Uniq() : Unit { use q = Qubit(); CNOT(q, q); }
operation UniqC() : Unit { use q = Qubit(); Controlled X([q], q); }
operation Rot() : Unit { use q = Qubit(); Rx(1.0/0.0, q); }
operation Rel() : Unit { mutable qs = []; { use q = Qubit(); qs = [q]; } X(qs[0]); }
operation F2() : Unit is Adj + Ctl { fail "no"; }
operation G() : Unit is Adj + Ctl { F2(); }
operation Fail2() : Unit { use q = Qubit(); Controlled Adjoint G([q], ()); }
operation RelabelBad() : Unit { use q = Qubit[3]; Relabel(q[0..1], q[1..2]); Message("x"); }
operation Rnd() : Int { Std.Random.DrawRandomInt(3, 1) }
operation Reg() : Unit { use q = Qubit[2]; H(q[0]); CNOT(q[0], q[1]); DumpRegister([q[0]]); }
operation Ent() : Unit { use q = Qubit[2]; H(q[0]); CNOT(q[0], q[1]); S(q[1]); DumpMachine(); ResetAll(q); }
operation Cnt() : Unit { StartCountingOperation(X); StartCountingOperation(X); }
operation Cnt2() : Int { StopCountingOperation(X) }
operation Post() : Unit { use q = Qubit(); PostSelectZ(One, q); }
operation MeasLen() : Result { use q = Qubit(); Measure([PauliX, PauliX], [q]) }
operation Dbl() : String { Std.Convert.DoubleAsStringWithPrecision(1.005, 2) + $" {Std.Convert.DoubleAsStringWithPrecision(1.5, 0)}" }
operation Dbl2() : String { Std.Convert.DoubleAsStringWithPrecision(1.5, -1) }
operation Dmod() : Double { 5.0 % 0.0 }
operation DumpReg2() : Unit { use q = Qubit[2]; H(q[0]); DumpRegister([q[0]]); DumpRegister([q[1],q[0]]); Reset(q[0]); }
operation DumpOp() : Unit { DumpOperation(1, qs => S(qs[0])); DumpOperation(2, qs => CNOT(qs[0], qs[1])); }
operation Pr() : Unit { use q = Qubit(); Message($"{q} {1..3} {1..2..9} {(1,)} {()} {1.0} {1e30} {1e-7} {[1.5]} {(One, PauliX)} {5L} {"s"}"); }
operation CountC() : (Int,Int,Int) { StartCountingOperation(X); StartCountingOperation(Adjoint S); StartCountingOperation(CNOT); use q=Qubit[2]; CNOT(q[0],q[1]); X(q[0]);X(q[0]); Controlled X([q[0]],q[1]); S(q[0]); Adjoint S(q[0]); (StopCountingOperation(X), StopCountingOperation(Adjoint S), StopCountingOperation(CNOT)) }
