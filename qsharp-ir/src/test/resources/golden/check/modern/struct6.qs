struct S { X : Int }
function F() : S { S(3) } // error[TypeCk.TyMismatch]
