operation Foo(op : Qubit => Unit is Adj, q : Qubit) : Unit is Adj { op(q); }
operation Main() : Unit { use q = Qubit(); Foo(S, q); Foo(Reset, q); Foo(M, q); let g = Foo(S, _); g(q); Adjoint g(q); Controlled g([q], q); } // error[TypeCk.MissingFunctor] error[TypeCk.TyMismatch] error[TypeCk.MissingFunctor]
