operation F() : Unit is Adj { body ... { } adjoint distribute; } // error[SpecGen.InvalidAdjGen]
