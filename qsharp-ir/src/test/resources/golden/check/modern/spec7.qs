operation F(q : Qubit) : Unit { body ... { Reset(q); } controlled (c, ...) { Reset(q); } adjoint ... { } }
