import Std.Math.PI as P;
import Std.Arrays.*;
import Std.Nothing.X; // error[Resolve.NotFound]
function G() : Double { P() }
