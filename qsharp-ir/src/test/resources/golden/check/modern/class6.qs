function F<'T : Signed + Mod + Div + Sub>(x : 'T) : 'T { -x % x / x - x }
function G() : Complex { F(new Complex { Real = 1.0, Imag = 2.0 }) } // error[TypeCk.MissingClassMod]
