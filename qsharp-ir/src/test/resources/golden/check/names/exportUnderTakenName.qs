function F() : Int { 1 }
function G() : Int { 2 }
export F
  as G; // error[Resolve.Duplicate]
