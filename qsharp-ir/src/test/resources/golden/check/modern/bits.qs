function F() : Int { let x = 1 <<< 2L; let y = 1L <<< 2; let z = ~~~1.0; not 3 ? 1 | 2 } // error[TypeCk.TyMismatch] error[TypeCk.MissingClassInteger] error[TypeCk.TyMismatch]
