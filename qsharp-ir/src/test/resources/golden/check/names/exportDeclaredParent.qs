namespace A.B { function F() : Int { 1 } }
namespace A { }
namespace C { export A, A.B; }
