newtype S = (X : Int, Y : Double);
function F() : S { new S { X = 1, Y = 2.0 } }
