import Std.Math.*;
function F() : Complex { let a = 1.0 + 2.0i; let b = a * a + 2.0i; let c = -b; let d = b ^ a; a - 1.0i }
