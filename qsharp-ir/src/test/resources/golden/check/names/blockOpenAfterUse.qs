function G() : Int { let x = AbsI(-1); open Std.Math; x }
