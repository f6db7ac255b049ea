operation F(q : Qubit) : Unit is Adj + Ctl { body ... { X(q); } controlled (c, ...) { Controlled X(c, q); } adjoint self; }
