function F(c : Bool) : Int { if c { return 1; } else { fail "x"; } }
