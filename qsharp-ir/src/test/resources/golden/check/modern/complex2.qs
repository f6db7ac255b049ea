function F() : Double { 1.0 * 2.0i } // error[TypeCk.TyMismatch]
