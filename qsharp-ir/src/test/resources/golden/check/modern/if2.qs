function F(c : Bool) : Int { if c { 1 } elif c { 2 } else { return 3; } }
