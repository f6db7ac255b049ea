namespace A {
  export B.F as G;
  function H() : Int { G() + A.G() }
}
namespace B { function F() : Int { 2 } }
namespace C { import A.G; function H() : Int { G() } }
