operation Main() : Unit { repeat { let x = 1; } until x == 1; } // error[Resolve.NotFound]
