open Std.Math as SM;
import SM.AbsI;
function F() : Int { AbsI(1) }
