operation Main() : Unit { let (a, a) = (1, 2); } // error[Resolve.DuplicateBinding]
