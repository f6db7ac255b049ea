struct S { X : Int, Y : (Int, Int) }
function F(s : S) : (Int, Int) { s.Y }
function G(s : S) : Int { let (a, (b, c)) = s!; a + b + c + s::X }
function H(s : S) : Int { s.Z } // error[TypeCk.MissingClassHasField]
