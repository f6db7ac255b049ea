// run StdNoise.After(I)
// run StdNoise.After(X)
// run StdNoise.After(Y)
// run StdNoise.After(Z)
// run StdNoise.After(S)
// run StdNoise.After(Adjoint S)
// run StdNoise.After(T)
// run StdNoise.After(Adjoint T)
// run StdNoise.After(Rx(0.0, _))
// run StdNoise.After(Ry(0.0, _))
// run StdNoise.After(Rz(0.0, _))
// run StdNoise.After(R1(0.0, _))
// run StdNoise.After(R(PauliI, 1.0, _))
// run StdNoise.After(R(PauliX, 0.0, _))
// run StdNoise.After(Reset)
// run StdNoise.After(q => ())
// run StdNoise.After(q => { X(q); X(q); })
// run StdNoise.After(q => { let r = M(q); })
// run StdNoise.AfterN(2, q => CNOT(q[0],q[1]))
// run StdNoise.AfterN(2, q => CZ(q[0],q[1]))
// run StdNoise.AfterN(2, q => CY(q[0],q[1]))
// run StdNoise.AfterN(2, q => SWAP(q[0],q[1]))
// run StdNoise.AfterN(2, q => Rxx(0.0, q[0],q[1]))
// run StdNoise.AfterN(2, q => Ryy(0.0, q[0],q[1]))
// run StdNoise.AfterN(2, q => Rzz(0.0, q[0],q[1]))
// run StdNoise.AfterN(3, q => CCNOT(q[0],q[1],q[2]))
// run StdNoise.AfterN(2, q => Controlled X([q[0]],q[1]))
// run StdNoise.AfterN(2, q => Exp([PauliX,PauliX], 0.0, q))
// run StdNoise.AfterN(2, q => Exp([PauliX,PauliI], 0.0, q))
// run StdNoise.AfterN(2, q => Controlled R([q[0]], (PauliI, 1.0, q[1])))
// run StdNoise.MeasNoise()
// run StdNoise.MeasJ()
// run StdNoise.MResNoise()
// run StdNoise.Alloc()
// run StdNoise.Idle()
// run StdNoise.Rel()
// run StdNoise.Post()
// run StdNoise.DR()
// run StdNoise.BigU()
// run StdNoise.RelMeasured()
// run StdNoise.MX(PauliX)
// run StdNoise.MX(PauliY)
// run StdNoise.MX(PauliZ)
// run StdNoise.MXX(1.0, 0.0)
// run StdNoise.MXX(0.0, 1.0)
// run StdNoise.MZnoise()
// run StdNoise.Loss(1.0, I)
// run StdNoise.Loss(1.0, X)
// run StdNoise.Loss(1.0, Reset)
// run StdNoise.LossN(2, q => CNOT(q[0],q[1]))
// run StdNoise.LossTwice()
// run StdNoise.LossM()
// run StdNoise.LossMR()
// run StdNoise.LossReset()
// run StdNoise.LossRelease()
// run StdNoise.LossCheck()
// run StdNoise.LossEq()
// run StdNoise.LossIf()
// run StdNoise.LossBool()
// run StdNoise.LossArr()
// run StdNoise.LossInt()
// run StdNoise.LossGate()
// run StdNoise.LossGate2()
// run StdNoise.LossJoint()
// run StdNoise.LossJoint1()
// run StdNoise.LossPX()
// run StdNoise.LossRel()
// run StdNoise.LossPauli()
// run StdNoise.LossPost()
// run StdNoise.LossU()
// run StdNoise.LossMsg()
// run StdNoise.LossTie()
// run StdNoise.LossTup()
// run StdNoise.LossTup2()
// run StdNoise.T3()
// run StdNoise.T4()
// run StdNoise.T5()
// run StdNoise.LossAlloc()
// run StdNoise.Chk()
// run StdNoise.ChkN()
// run StdNoise.IdleLoss()
// run StdNoise.Both()
// run StdNoise.Dumps()
// run StdNoise.Conf(0.6, 0.6, 0.0)
// run StdNoise.Conf(-0.1, 0.6, 0.0)
// run StdNoise.Conf(0.0, 1.1, 0.0)
// run StdNoise.Conf(0.1, 0.2, 0.7)
// run Std.Diagnostics.ConfigureQubitLoss(1.5)
// run Std.Diagnostics.ConfigureQubitLoss(-0.5)
// run Std.Diagnostics.ConfigureQubitLoss(0.0/0.0)
// run Std.Diagnostics.BitFlipNoise(0.25)
// run Std.Diagnostics.PhaseFlipNoise(0.25)
// run Std.Diagnostics.DepolarizingNoise(0.75)
// run Std.Diagnostics.NoNoise()
import Std.Diagnostics.*;
operation Dumps() : Unit { ConfigurePauliNoise(1.0, 0.0, 0.0); use q = Qubit[3]; DumpMachine(); I(q[0]); DumpMachine(); H(q[0]); DumpMachine(); ResetAll(q); DumpMachine(); }
operation After(u : (Qubit => Unit)) : Result { use q = Qubit(); ConfigurePauliNoise(1.0,0.0,0.0); u(q); ConfigurePauliNoise(0.0,0.0,0.0); let r = M(q); Reset(q); r }
operation AfterN(n : Int, u : (Qubit[] => Unit)) : Result[] { use q = Qubit[n]; ConfigurePauliNoise(1.0,0.0,0.0); u(q); ConfigurePauliNoise(0.0,0.0,0.0); let r = MeasureEachZ(q); ResetAll(q); r }
operation MeasNoise() : (Result, Result) { use q = Qubit(); ConfigurePauliNoise(1.0,0.0,0.0); let r = M(q); ConfigurePauliNoise(0.0,0.0,0.0); let s = M(q); Reset(q); (r, s) }
operation MeasJ() : (Result, Result[]) { use q = Qubit[2]; ConfigurePauliNoise(1.0,0.0,0.0); let r = Measure([PauliZ, PauliZ], q); ConfigurePauliNoise(0.0,0.0,0.0); let s = MeasureEachZ(q); ResetAll(q); (r, s) }
operation MResNoise() : (Result, Result) { use q = Qubit(); ConfigurePauliNoise(1.0,0.0,0.0); let r = MResetZ(q); ConfigurePauliNoise(0.0,0.0,0.0); let s = M(q); Reset(q); (r, s) }
operation Alloc() : Result { ConfigurePauliNoise(1.0,0.0,0.0); use q = Qubit(); ConfigurePauliNoise(0.0,0.0,0.0); let r = M(q); Reset(q); r }
operation Loss(p : Double, u : (Qubit => Unit)) : Result { use q = Qubit(); ConfigureQubitLoss(p); u(q); ConfigureQubitLoss(0.0); let r = M(q); Reset(q); r }
operation LossN(n : Int, u : (Qubit[] => Unit)) : Result[] { use q = Qubit[n]; ConfigureQubitLoss(1.0); u(q); ConfigureQubitLoss(0.0); let r = MeasureEachZ(q); ResetAll(q); r }
operation LossTwice() : Result[] { use q = Qubit(); ConfigureQubitLoss(1.0); X(q); ConfigureQubitLoss(0.0); let a = M(q); X(q); let b = M(q); Reset(q); let c = M(q); X(q); let d = M(q); Reset(q); [a, b, c, d] }
operation LossM() : Result[] { use q = Qubit(); X(q); ConfigureQubitLoss(1.0); let a = M(q); ConfigureQubitLoss(0.0); let b = M(q); Reset(q); let c = M(q); [a, b, c] }
operation LossMR() : Result[] { use q = Qubit(); X(q); ConfigureQubitLoss(1.0); let a = MResetZ(q); ConfigureQubitLoss(0.0); let b = M(q); Reset(q); let c = M(q); [a, b, c] }
operation LossReset() : Result[] { use q = Qubit(); X(q); ConfigureQubitLoss(1.0); Reset(q); ConfigureQubitLoss(0.0); let b = M(q); Reset(q); let c = M(q); [b, c] }
operation LossDump() : Unit { use q = Qubit[2]; H(q[0]); CNOT(q[0], q[1]); DumpMachine(); ConfigureQubitLoss(1.0); X(q[0]); ConfigureQubitLoss(0.0); DumpMachine(); DumpRegister([q[1]]); ResetAll(q); }
operation LossRelease() : Unit { { use q = Qubit(); ConfigureQubitLoss(1.0); X(q); ConfigureQubitLoss(0.0); } use p = Qubit(); Message($"{M(p)}"); }
operation LossCheck() : Bool { use q = Qubit(); ConfigureQubitLoss(1.0); X(q); ConfigureQubitLoss(0.0); CheckZero(q) }
operation LossEq() : (Bool, Bool, Bool) { use q = Qubit(); ConfigureQubitLoss(1.0); X(q); ConfigureQubitLoss(0.0); let r = M(q); (r == One, r == Zero, IsLossResult(r)) }
operation LossIf() : Int { use q = Qubit(); ConfigureQubitLoss(1.0); X(q); ConfigureQubitLoss(0.0); let r = M(q); if r == One { 1 } elif r == Zero {2} else {3} }
operation LossBool() : Bool { use q = Qubit(); ConfigureQubitLoss(1.0); X(q); ConfigureQubitLoss(0.0); let r = M(q); Std.Convert.ResultAsBool(r) }
operation LossGate() : Result[] { use q = Qubit[2]; X(q[0]); ConfigureQubitLoss(1.0); I(q[0]); X(q[0]); ConfigureQubitLoss(0.0); CNOT(q[0], q[1]); let r = MeasureEachZ(q); ResetAll(q); r }
operation LossGate2() : Result[] { use q = Qubit[2]; ConfigureQubitLoss(1.0); X(q[1]); ConfigureQubitLoss(0.0); X(q[0]); SWAP(q[0], q[1]); let r = MeasureEachZ(q); ResetAll(q); r }
operation LossJoint() : Result { use q = Qubit[2]; ConfigureQubitLoss(1.0); X(q[1]); ConfigureQubitLoss(0.0); X(q[0]); let r = Measure([PauliZ, PauliZ], q); ResetAll(q); r }
operation LossJoint1() : (Result, Result[]) { use q = Qubit[2];  ConfigureQubitLoss(1.0); let r = Measure([PauliZ, PauliZ], q); ConfigureQubitLoss(0.0); let s = MeasureEachZ(q);ResetAll(q); (r, s) }
operation LossPX() : Result { use q = Qubit(); ConfigureQubitLoss(1.0); let r = Measure([PauliX], [q]); ConfigureQubitLoss(0.0); Reset(q); r }
operation Chk() : (Result, Bool) { use q = Qubit(); ConfigureQubitLoss(1.0); X(q); ConfigureQubitLoss(0.0); let a = MResetZChecked(q); a }
operation ChkN() : (Result, Bool) { use q = Qubit(); let a = MResetZChecked(q); a }
operation Idle() : Result { use q = Qubit(); ConfigurePauliNoise(1.0,0.0,0.0); ApplyIdleNoise(q); ConfigurePauliNoise(0.0,0.0,0.0); let r = M(q); Reset(q); r }
operation IdleLoss() : Result { use q = Qubit(); ConfigureQubitLoss(1.0); ApplyIdleNoise(q); ConfigureQubitLoss(0.0); let r = M(q); Reset(q); r }
operation Both() : Result { use q = Qubit(); ConfigureQubitLoss(1.0); ConfigurePauliNoise(1.0,0.0,0.0); let r = M(q); ConfigureQubitLoss(0.0);  ConfigurePauliNoise(0.0,0.0,0.0); Reset(q); r }
operation RelMeasured() : Unit { ConfigurePauliNoise(1.0,0.0,0.0); use q = Qubit(); Reset(q); }
operation BigU() : Result { use q = Qubit(); ConfigurePauliNoise(1.0,0.0,0.0); ApplyUnitary([[Complex(1.0,0.0),Complex(0.0,0.0)],[Complex(0.0,0.0),Complex(1.0,0.0)]], [q]); ConfigurePauliNoise(0.0,0.0,0.0); let r = M(q); Reset(q); r }
operation Rel() : Result[] { use q = Qubit[2]; ConfigurePauliNoise(1.0,0.0,0.0); Relabel(q, [q[1],q[0]]); ConfigurePauliNoise(0.0,0.0,0.0); let r = MeasureEachZ(q); ResetAll(q); r }
operation Post() : Result { use q = Qubit(); H(q); ConfigurePauliNoise(1.0,0.0,0.0); PostSelectZ(One, q); ConfigurePauliNoise(0.0,0.0,0.0); let r = M(q); Reset(q); r }
operation DR() : Result { use q = Qubit(); ConfigurePauliNoise(1.0,0.0,0.0); DumpRegister([q]); let z = CheckZero(q); ConfigurePauliNoise(0.0,0.0,0.0); let r = M(q); Reset(q); r }
operation LossRel() : Result[] { use q = Qubit[2]; ConfigureQubitLoss(1.0); X(q[0]); ConfigureQubitLoss(0.0); Relabel(q, [q[1], q[0]]); let r = MeasureEachZ(q); ResetAll(q); r }
operation LossPauli() : Result[] { use q = Qubit[2]; ConfigureQubitLoss(1.0); X(q[0]); ConfigureQubitLoss(0.0); ConfigurePauliNoise(1.0,0.0,0.0); X(q[0]); ApplyIdleNoise(q[0]); CNOT(q[0],q[1]); ConfigurePauliNoise(0.0,0.0,0.0);  DumpMachine(); let r = MeasureEachZ(q); DumpMachine(); ResetAll(q); r }
operation Conf(a : Double, b : Double, c : Double) : Unit { ConfigurePauliNoise(a,b,c) }
operation MX(b : Pauli) : Result[] { use q = Qubit(); if b == PauliX { H(q); } if b == PauliY { H(q); S(q); } ConfigurePauliNoise(0.0,0.0,1.0); let r = Measure([b], [q]); ConfigurePauliNoise(0.0,0.0,0.0); if b == PauliX { H(q); } if b == PauliY { Adjoint S(q); H(q); } let s = M(q); Reset(q); [r, s] }
operation MXX(px : Double, pz : Double) : Result[] { use q = Qubit[2]; ApplyToEach(H, q); ConfigurePauliNoise(px,0.0,pz); let r = Measure([PauliX,PauliX], q); ConfigurePauliNoise(0.0,0.0,0.0); ApplyToEach(H, q); let s = MeasureEachZ(q); ResetAll(q); [r] + s }
operation Glob2() : Result[] { use q = Qubit[2]; ConfigurePauliNoise(1.0,0.0,0.0); Controlled R([q[0]], (PauliI, 1.0, q[1])); ConfigurePauliNoise(0.0,0.0,0.0); let r = MeasureEachZ(q); ResetAll(q); r }
operation MZnoise() : (Result, Bool) { use q = Qubit(); ConfigurePauliNoise(1.0,0.0,0.0); let r = M(q);  let z = CheckZero(q); ConfigurePauliNoise(0.0,0.0,0.0); Reset(q); (r, z) }
operation LossPost() : Result { use q = Qubit(); ConfigureQubitLoss(1.0); X(q); ConfigureQubitLoss(0.0); PostSelectZ(Zero, q); let r = M(q); Reset(q); r }
operation LossU() : Result[] { use q = Qubit[2]; ConfigureQubitLoss(1.0); X(q[0]); ConfigureQubitLoss(0.0); ApplyUnitary([[Complex(0.0,0.0),Complex(1.0,0.0)],[Complex(1.0,0.0),Complex(0.0,0.0)]], [q[0]]); let r = MeasureEachZ(q); ResetAll(q); r }
operation LossMsg() : String { use q = Qubit(); ConfigureQubitLoss(1.0); X(q); ConfigureQubitLoss(0.0); let r= M(q); $"{r}" }
operation LossArr() : Int { use q = Qubit(); ConfigureQubitLoss(1.0); X(q); ConfigureQubitLoss(0.0); let r= M(q); Std.Convert.ResultArrayAsInt([r]) }
operation LossInt() : Int { use q = Qubit[2]; ConfigureQubitLoss(1.0); X(q[0]); ConfigureQubitLoss(0.0); MeasureInteger(q) }
operation LossTie() : (Bool, Bool) { use q = Qubit[2]; ConfigureQubitLoss(1.0); ApplyToEach(X,q); ConfigureQubitLoss(0.0); let r = MeasureEachZ(q); (r[0] == r[1], r[0] != r[1]) }
operation LossTup() : Bool { use q = Qubit[2]; ConfigureQubitLoss(1.0); ApplyToEach(X,q); ConfigureQubitLoss(0.0); let r = MeasureEachZ(q); r == [Zero, Zero] }
operation LossTup2() : Bool { use q = Qubit[2]; ConfigureQubitLoss(1.0); ApplyToEach(X,q); ConfigureQubitLoss(0.0); let r = MeasureEachZ(q); (r[0], 1) == (Zero, 2) }
operation L() : Result { use q = Qubit(); ConfigureQubitLoss(1.0); X(q); ConfigureQubitLoss(0.0); M(q) }
operation T3() : (Bool, Bool, Bool) { let r = L(); ([r] == [r], (r, 1) == (r, 1), [r] != [Zero]) }
operation T4() : Bool { use q = Qubit(); L() == M(q) }
operation T5() : Bool { let a = L(); let b = L(); [a] == [b] }
operation LossAlloc() : Result { { use q = Qubit(); ConfigureQubitLoss(1.0); X(q); ConfigureQubitLoss(0.0); } use q = Qubit(); X(q); MResetZ(q) }
