namespace Foo { open Std; import Std.Math as M; function G() : Double { Math.PI() + M.PI() } }
