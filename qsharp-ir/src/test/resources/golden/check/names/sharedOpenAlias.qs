namespace A { function F() : Int { 1 } }
namespace B { function G() : Int { 1 } }
namespace C { open A as Q; open B as Q; function H() : Int { Q.F() + Q.G() } }
