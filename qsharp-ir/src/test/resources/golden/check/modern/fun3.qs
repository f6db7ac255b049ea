operation Foo() : (Qubit => Unit is Adj) { return S; }
operation Bar() : (Qubit => Unit is Adj + Ctl) { Foo() } // error[TypeCk.FunctorMismatch]
