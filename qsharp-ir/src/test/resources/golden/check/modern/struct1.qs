struct S { X : Int, Y : Double }
function F() : S { new S { X = 1 } } // error[TypeCk.MissingClassCorrectFieldCount]
