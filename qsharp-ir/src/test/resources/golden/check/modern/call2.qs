operation F() : Unit { H(); X((Qubit(), 3)); } // error[TypeCk.TyMismatch] error[TypeCk.TyMismatch] error[Resolve.NotFoundQubit]
