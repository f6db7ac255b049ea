operation Main() : Unit { let f = x -> x; } // error[TypeCk.AmbiguousTy]
