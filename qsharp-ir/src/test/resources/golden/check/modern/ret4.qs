function F(c : Bool) : Int { repeat { return 1; } until true; } // error[TypeCk.TyMismatch]
