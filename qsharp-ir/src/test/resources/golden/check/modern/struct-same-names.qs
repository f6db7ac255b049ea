struct Twice { X : Int, X : Int } // warning[TypeCk.DuplicateField]
function Made() : Twice { new Twice { X = 1 } } // error[TypeCk.MissingClassCorrectFieldCount]
function Copied(t : Twice) : Twice { new Twice { ...t, X = 1 } }
