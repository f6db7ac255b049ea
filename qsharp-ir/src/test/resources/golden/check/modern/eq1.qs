struct S { X : Int }
function F(s : S) : Bool { s == s } // error[TypeCk.MissingClassEq]
