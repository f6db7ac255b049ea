namespace A { function B() : Int { 1 } }
namespace A.B { function C() : Int { 2 } }
namespace D { function E() : Int { A.B() + A.B.C() } }
