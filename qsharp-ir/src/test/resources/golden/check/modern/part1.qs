operation F(a : Int, b : Double, c : String) : Unit {}
operation Main() : Unit { let f = F(_, 1.0, _); f(1, "a"); let g = F(1, _, _); g(2.0, "s"); g("s", 2.0); } // error[TypeCk.TyMismatch] error[TypeCk.TyMismatch]
