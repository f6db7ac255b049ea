namespace A { function F() : Unit { } }
function G() : Unit { }
operation H() : Unit { body ... { } let x = 1; adjoint bogus; }
