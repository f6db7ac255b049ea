namespace A { import B.*; function H() : Int { F() } }
namespace B { internal function F() : Int { 1 } }
