function F() : Unit { let x = [1, size = 3]; let y = [1, size = 3.0]; let z : Double[] = [1, size = 2]; } // error[TypeCk.TyMismatch] error[TypeCk.TyMismatch]
