operation F() : Int { use q = Qubit(); within { H(q); 3 } apply { 4 } } // error[TypeCk.TyMismatch]
