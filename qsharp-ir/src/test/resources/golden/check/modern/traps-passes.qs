struct Sole { Only : Int }
operation Outer(q : Qubit) : Unit { X(q); }

function LoopVariable() : Unit { for i in 0..3 { i += 1; } } // error[BorrowCk.Mutability]
function FieldAssignment() : Unit { mutable s = Sole(3,); s.Only = 4; } // error[BorrowCk.Unassignable]
function CapturedMutable() : Unit { mutable n = 1; let f = () -> n; } // error[BorrowCk.MutableClosure]
operation Inverted(q : Qubit) : Unit is Adj { mutable n = 1; n += 1; X(q); } // error[LogicSeparation.ExprFobidden]
operation CallInLet(q : Qubit) : Unit is Adj { let r = X(q); } // error[LogicSeparation.OpCallForbidden]
operation NotInvertible(q : Qubit) : Unit is Adj { Outer(q); } // error[AdjGen.MissingAdjFunctor]
operation NotControllable(q : Qubit) : Unit is Ctl { Outer(q); } // error[CtlGen.MissingCtlFunctor]
function Jump() : Unit { while { break; true } { } } // error[LoopControl.BreakContinueInLoopHeader]
operation LeavesApply(q : Qubit) : Int { within { X(q); } apply { return 1; } } // error[ConjugateInvert.ReturnForbidden]
