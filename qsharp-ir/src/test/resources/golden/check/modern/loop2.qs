operation Main() : Unit { for (a, b) in [(1, 2), (3, 4)] { let c : Int = a + b; } for i in 0..3 { let d : Double = i; } for i in 0..2 { 5 } } // error[TypeCk.TyMismatch] error[TypeCk.TyMismatch]
