function F(c : Int) : Int { c ? 1 | 2 } // error[TypeCk.TyMismatch]
