operation Main() : Unit { let x = G(3); open Std.Math; function G(y : Int) : Int { y + H() } function H() : Int { AbsI(-3) } }
