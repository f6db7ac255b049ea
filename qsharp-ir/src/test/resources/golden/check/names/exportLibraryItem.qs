namespace A { export Std.Math.AbsI; }
namespace B { function F() : Int { A.AbsI(-1) } }
