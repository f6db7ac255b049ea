@SimulatableIntrinsic()
operation Foo(q : Qubit) : Unit is Adj { } // error[SpecGen.SimulatableIntrinsic]
