operation Main() : Unit { mutable a = [1,2]; a[0] = 3; a[0] += 2; a w/= 0 <- 4; a[0..1] = [1,2]; a[0] = "x"; a w/= 0 <- 1.0; } // error[TypeCk.TyMismatch] error[TypeCk.TyMismatch]
