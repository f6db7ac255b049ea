function F(c : Bool) : Int { if c { 1 } else { "a" } } // error[TypeCk.TyMismatch]
