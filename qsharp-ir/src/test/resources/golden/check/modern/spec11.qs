operation F(q : Qubit) : Unit is Adj + Ctl { body ... { X(q); } adjoint ... { Reset(q); } controlled (c, ...) { Reset(q); } } // error[CtlGen.MissingCtlFunctor]
