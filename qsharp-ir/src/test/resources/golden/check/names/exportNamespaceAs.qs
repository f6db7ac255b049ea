namespace A { function F() : Int { 1 } }
namespace B { export A, A as Z; }
namespace C { function G() : Int { B.A.F() + B.Z.F() } }
