function F() : Int { let (a, b) = (1, 2, 3); a } // error[TypeCk.TyMismatch]
