namespace Semantics {
  operation NotAdjoint() : Unit is Adj {
    let f = q => X(q);
    use q = Qubit();
    f(q); // error[AdjGen.MissingAdjFunctor]
  }

  operation Joined() : Unit is Adj {
    let operations = [X, Y];
    use q = Qubit();
    operations[0](q);
  }

  operation MakeQubit() : Qubit { use q = Qubit(); q }

  operation NotControlled() : Unit is Ctl {
    Message("fine");
    Reset(MakeQubit()); // error[CtlGen.MissingCtlFunctor] error[CtlGen.MissingCtlFunctor]
  }

  operation NotReversible() : Unit is Adj {
    mutable i = 0;
    i = 1; // error[LogicSeparation.ExprFobidden]
    let r = M(MakeQubit()); // error[LogicSeparation.OpCallForbidden]
    return (); // error[LogicSeparation.ExprFobidden]
  }

  function Limits() : Unit {
    use q = Qubit(); // error[CallableLimits.QubitAlloc]
    X(q); // error[CallableLimits.OpCall]
    within {} apply {} // error[CallableLimits.Conjugate]
  }

  function WithFunctor() : Unit is Adj {} // error[CallableLimits.Functor]

  operation Assignments() : Unit {
    mutable m = 1;
    let g = () -> m + 1; // error[BorrowCk.MutableClosure]
    let z = 1;
    z = 2; // error[BorrowCk.Mutability]
    for i in 0..3 { i = 3; } // error[BorrowCk.Mutability]
    MakeQubit = MakeQubit; // error[BorrowCk.Unassignable]
  }

  operation Conjugations() : Unit {
    mutable m = 1;
    within { m = 1; } apply { } // error[LogicSeparation.ExprFobidden]
    within { let y = m; } apply {
      m = 2; // error[ConjugateInvert.ApplyAssign]
      return (); // error[ConjugateInvert.ReturnForbidden]
    }
    for i in 0..3 {
      within { } apply { break; } // error[ConjugateInvert.BreakContinueForbidden]
    }
  }

  operation Jumps() : Unit {
    break; // error[LoopControl.BreakContinueOutsideLoop]
    repeat { break; }
    until { break; true } // error[LoopControl.BreakContinueInLoopHeader]
    fixup { continue; } // error[LoopControl.BreakContinueInFixup]
  }
}
