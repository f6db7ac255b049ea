struct S { X : Int }
function F(s : S, X : Int) : S { s w/ X <- 3 } // error[TypeCk.MissingClassHasIndex]
