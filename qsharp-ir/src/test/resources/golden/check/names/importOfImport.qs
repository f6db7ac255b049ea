namespace A { import B.F; } // error[Resolve.NotFound]
namespace B {
  import A.F; // error[Resolve.NotFound]
}
