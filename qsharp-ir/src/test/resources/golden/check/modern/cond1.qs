function F(c : Bool) : Int { c ? 1 | 2.0 } // error[TypeCk.TyMismatch]
