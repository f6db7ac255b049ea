namespace A { function F() : Int { 1 } }
namespace B { function F() : Int { 2 } }
namespace C {
  open A; open B;
  function G() : Int { F() } // error[Resolve.Ambiguous]
}
