operation F() : Unit { mutable a = 3; let b = a; let f = x -> x + b; let g = x -> x + a; let h = H(_); } // error[BorrowCk.MutableClosure]
