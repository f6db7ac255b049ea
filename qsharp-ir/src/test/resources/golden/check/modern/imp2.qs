import Std.Math.PI; // error[Resolve.Duplicate]
function PI() : Double { 3.0 }
