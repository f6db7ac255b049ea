operation F() : Unit is Adj { adjoint self; } // error[LowerAst.MissingBody]
