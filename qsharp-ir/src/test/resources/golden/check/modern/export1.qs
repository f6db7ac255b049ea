namespace A { export B.F, B.G as K; }
namespace B { function F() : Int { 1 } function G() : Int { 1 } }
namespace C { open A; function H() : Int { F() + K() + A.F() } }
