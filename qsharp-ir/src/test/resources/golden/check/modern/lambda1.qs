operation Main() : Unit { let f = (a, b) -> a + b; let g = f(1, 2); let h = f(1, _); let i = h(2); }
