function F() : Int { 1 }
export F, F as G;
function H() : Int { F() + G() }
