import Std.*;
import Math.AbsI;
function F() : Int { AbsI(1) + Math.AbsI(2) }
