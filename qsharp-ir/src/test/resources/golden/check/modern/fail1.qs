function F() : Int { fail "x" }
function G() : Int { fail "x"; }
function H() : Int { let x = fail "x"; }
