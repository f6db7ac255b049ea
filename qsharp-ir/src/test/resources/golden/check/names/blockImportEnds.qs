namespace A { function F() : Int { 1 } }
namespace C {
  function G() : Int { { import A.F; } F() } // error[Resolve.NotFound]
}
