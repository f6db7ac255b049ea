struct P { a : Int, b : Bool }
operation Main() : P { use q = Qubit(); new P { a = 1, b = M(q) == One } } // error[Capability.UseOfBoolOutput] base, error[Capability.UseOfDynamicBool] base, error[Capability.UseOfIntOutput] base
