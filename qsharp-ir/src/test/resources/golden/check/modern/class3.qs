function F<'T : Integral>(x : 'T) : 'T { (x &&& x) <<< 3 }
function G() : Bool { F(1.0) == 2.0 } // error[TypeCk.MissingClassInteger]
