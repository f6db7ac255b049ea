function F(c : Bool) : Int { return "a"; } // error[TypeCk.TyMismatch]
