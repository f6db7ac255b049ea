namespace A { function F() : Int { 1 } }
namespace A.C {
  function G() : Int { F() } // error[Resolve.NotFound]
}
