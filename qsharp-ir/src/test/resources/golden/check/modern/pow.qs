function F() : Unit { let x = 2L ^ 3; let y = 2L ^ 3L; let z = 2 ^ 3.0; let w = "a" ^ 3; } // error[TypeCk.TyMismatch] error[TypeCk.TyMismatch] error[TypeCk.MissingClassExp]
