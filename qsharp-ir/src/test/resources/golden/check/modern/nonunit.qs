operation F(q : Qubit) : Int is Adj { 3 } // error[TypeCk.TyMismatch]
