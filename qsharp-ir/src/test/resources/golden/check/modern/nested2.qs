operation Main() : Unit { let x = 3; function G() : Int { x } let y = G(); } // error[Resolve.NotFound]
