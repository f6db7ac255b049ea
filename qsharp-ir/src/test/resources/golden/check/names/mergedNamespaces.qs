namespace A { function F() : Int { G() } open Std.Math; }
namespace A {
  function G() : Int { AbsI(1) } // error[Resolve.NotFound]
}
