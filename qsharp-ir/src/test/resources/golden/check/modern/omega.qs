function F() : Unit { let f = x -> x(x); } // error[TypeCk.AmbiguousTy]
