import Std.Maths.*;
function Main() : Unit { }
