namespace A.B { function F() : Int { 1 } }
namespace A { import B.F; open B; function G() : Int { F() + B.F() } }
namespace A.C {
  function H() : Int { B.F() } // error[Resolve.NotFound]
}
