function F(f : Int -> Int) : Unit {}
operation G(x : Int) : Int { x }
operation Main() : Unit { F(G); } // error[TypeCk.CallableMismatch]
