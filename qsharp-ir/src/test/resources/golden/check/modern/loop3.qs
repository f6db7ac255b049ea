operation Main() : Unit { while 1 { } } // error[TypeCk.TyMismatch]
