namespace A { export Nope; } // error[Resolve.NotFound]
