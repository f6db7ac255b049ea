namespace A { export B.F as G; }
namespace B { function F() : Int { 2 } }
namespace C { import A.G as H; function K() : Int { H() } }
