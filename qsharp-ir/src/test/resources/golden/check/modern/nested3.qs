operation Main() : Unit { struct P { X : Int } let p = new P { X = 3 }; let q : P = P(3,); newtype Q = Int; let r = Q(3)!; }
