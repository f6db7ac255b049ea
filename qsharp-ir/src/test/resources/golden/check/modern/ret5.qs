function F(c : Bool) : Unit { fail 3; } // error[TypeCk.TyMismatch]
