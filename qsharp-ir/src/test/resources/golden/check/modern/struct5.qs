newtype S = (X : Int, Double);
function F() : S { new S { X = 1 } } // error[TypeCk.MissingClassStruct]
