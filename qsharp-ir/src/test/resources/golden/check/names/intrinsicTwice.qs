namespace A { operation Foo(q : Qubit) : Unit { body intrinsic; } }
namespace B {
  operation Foo(q : Qubit) : Unit { body intrinsic; } // error[Resolve.DuplicateIntrinsic]
  operation Bar(q : Qubit) : Unit { body intrinsic; }
}
namespace C {
  @SimulatableIntrinsic()
  operation Bar(q : Qubit) : Unit { } // error[Resolve.DuplicateIntrinsic]
  operation Foo2() : Unit { }
}
