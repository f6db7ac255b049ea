struct S { X : Int }
function F(s : S) : S { s w/ Y <- 3 } // error[TypeCk.MissingClassHasField]
