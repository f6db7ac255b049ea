struct S { X : Int, Y : Double }
function F(s : S) : S { new S { ...s, X = 1, X = 2 } } // error[TypeCk.DuplicateField]
