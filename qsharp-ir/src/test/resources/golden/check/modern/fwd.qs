operation Main() : Unit { let a = []; let b = a + [1]; let f = x -> x; let c : Int = f(2); }
