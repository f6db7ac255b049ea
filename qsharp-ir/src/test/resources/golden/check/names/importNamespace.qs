import Std.Math;
import Math.AbsD;
import Std.Arrays as A;
function F(x : Double) : Double { AbsD(x) + Math.AbsD(x) }
function G(x : Int[]) : Int { A.Head(x) }
