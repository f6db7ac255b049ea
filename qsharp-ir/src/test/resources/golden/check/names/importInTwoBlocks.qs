namespace A { function F() : Int { 1 } function G() : Int { 2 } }
namespace B { import A.F; function H() : Int { F() } }
namespace B { import A.G as F; function K() : Int { F() } }
