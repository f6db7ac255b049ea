open Nope as N; // error[Resolve.NotFound]
function F() : Int { 1 }
