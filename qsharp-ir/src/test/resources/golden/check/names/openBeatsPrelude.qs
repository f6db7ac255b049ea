namespace A { operation X(q : Qubit) : Int { 1 } }
namespace C {
  import A.*;
  operation G(q : Qubit) : Int { X(q) }
}
