namespace A { operation Foo(q : Qubit) : Unit { body intrinsic; } }
namespace B { operation Foo(q : Qubit) : Unit { } }
