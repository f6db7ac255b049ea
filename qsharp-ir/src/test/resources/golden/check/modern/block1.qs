function F() : Int { { let y = 3; }; { return 3; } }
