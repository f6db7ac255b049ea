operation F() : Unit is Adj { body ... { } body ... { } } // error[LowerAst.DuplicateSpec]
