operation F(q : Qubit) : Int is Ctl { 3 } // error[TypeCk.TyMismatch]
