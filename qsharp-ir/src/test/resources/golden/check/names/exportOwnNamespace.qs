namespace A { function F() : Int { 1 } export A; }
