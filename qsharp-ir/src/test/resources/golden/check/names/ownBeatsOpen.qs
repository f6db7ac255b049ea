namespace A { function F() : Int { 1 } }
namespace C {
  open A;
  function F() : Bool { true }
  function G() : Bool { F() }
}
