open Std as S;
open Microsoft.Quantum as M;
function F() : Int { S.Math.AbsI(1) + M.Math.AbsI(1) }
