namespace A { import Std.Math.AbsI; }
namespace B {
  function F() : Int { A.AbsI(1) } // error[Resolve.NotFound]
}
