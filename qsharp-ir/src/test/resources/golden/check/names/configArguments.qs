@Config() // error[LowerAst.InvalidAttrArgs]
function A() : Unit { }
@Config(Nope) // error[LowerAst.InvalidAttrArgs]
function B() : Unit { }
@Config("Base") // error[LowerAst.InvalidAttrArgs]
function C() : Unit { }
@Config(Base, Adaptive) // error[LowerAst.InvalidAttrArgs]
function D() : Unit { }
@Config(not not Base) // error[LowerAst.InvalidAttrArgs]
function E() : Unit { }
@Config((Base)) // error[LowerAst.InvalidAttrArgs]
function F() : Unit { }
@Config(base) // error[LowerAst.InvalidAttrArgs]
function G() : Unit { }
@Config(Adaptive_RI) // error[LowerAst.InvalidAttrArgs]
function H() : Unit { }
