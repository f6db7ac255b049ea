operation F() : Unit is Adj { body (x) { } adjoint ... { } } // error[LowerAst.InvalidSpecPat]
