function F() : Int { 1 }
function F() : Int { 2 }
