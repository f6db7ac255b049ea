@Foo() function F() : Int { 1 } // error[LowerAst.UnknownAttr]
