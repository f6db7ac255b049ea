@EntryPoint(Bar) function F() : Int { 1 } // error[LowerAst.InvalidAttrArgs]
