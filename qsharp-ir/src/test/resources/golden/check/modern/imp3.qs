namespace A { import B as Z, B.F as Y; function H() : Int { Z.F() + Y() + B.F() } }
namespace B { function F() : Int { 1 } }
