struct S { X : Int }
operation Main() : Unit { mutable s = new S { X = 1 }; s w/= X <- 3; s.X = 3; } // error[BorrowCk.Unassignable]
