namespace A { function F() : Int { 1 } }
namespace B { function F() : Bool { true } }
namespace C {
  import A.*; import B.F;
  function G() : Bool { F() }
}
