namespace A { function F() : Int { 1 } }
namespace B { function F() : Bool { true } }
namespace C {
  open A;
  function F() : String { "" }
  function G() : Bool { open B; F() }
  function H() : Int { import A.F; F() }
}
