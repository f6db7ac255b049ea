operation Foo(op : Qubit => Unit, q : Qubit) : Unit { Adjoint op(q); } // error[TypeCk.MissingFunctor]
