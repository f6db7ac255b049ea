@Measurement() function F(x : Qubit) : Result { body intrinsic; } // error[LowerAst.InvalidAttrOnFunction]
