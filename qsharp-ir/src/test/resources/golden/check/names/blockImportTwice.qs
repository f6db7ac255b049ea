namespace A { function F() : Int { 1 } }
namespace B { function F() : Bool { true } }
namespace C {
  function G() : Bool { import A.F; import B.F; F() }
}
