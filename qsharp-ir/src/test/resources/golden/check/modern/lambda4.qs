function Main() : Unit { let f = q => H(q); let g = x -> { H(x); }; } // error[CallableLimits.OpCall]
