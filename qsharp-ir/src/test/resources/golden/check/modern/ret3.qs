function F(c : Bool) : Int { while true { return 1; } } // error[TypeCk.TyMismatch]
