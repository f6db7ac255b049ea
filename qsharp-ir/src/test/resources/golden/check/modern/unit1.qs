function F() : Unit { return (); }
function G() : Unit { () }
function H() : () { }
