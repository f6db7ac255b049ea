function F(c : Bool) : Int { return 1; }
