function F() : Unit { }
}
) foo
function G() : Unit { ) X(q); ] }
function H() : Unit { let a = 1 & 2; a || b; ~a; }
internal
