namespace A { internal function F() : Int { 1 } }
namespace B { function G() : Int { A.F() } }
