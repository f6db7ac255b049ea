operation Main() : Unit { let f = x -> x + 1; let g = f(1.0); } // error[TypeCk.TyMismatch]
