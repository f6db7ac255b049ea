operation F(a : Int) : Unit { a = 3; } // error[BorrowCk.Mutability]
