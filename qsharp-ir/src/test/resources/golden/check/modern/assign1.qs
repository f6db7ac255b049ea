operation Main() : Unit { mutable (a, b) = (1, 2); set (a, _) = (3, 4.0); (a, b) = (b, a); a += 1; a = "x"; b += 1.0; } // error[TypeCk.TyMismatch] error[TypeCk.TyMismatch]
