operation F(q : Qubit) : Unit is Adj + Ctl { body ... { Reset(q); } adjoint ... { X(q); } controlled (c, ...) { } }
