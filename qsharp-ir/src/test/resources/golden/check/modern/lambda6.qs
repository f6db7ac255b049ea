operation Apply(f : (Qubit => Unit is Adj), q : Qubit) : Unit is Adj { f(q); }
operation Main() : Unit { use q = Qubit(); Apply(q => Reset(q), q); Apply(q => H(q), q); } // error[AdjGen.MissingAdjFunctor]
