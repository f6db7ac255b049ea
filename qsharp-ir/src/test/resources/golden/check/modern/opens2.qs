namespace Foo.Bar { function B() : Int { 1 } }
namespace Foo { function G() : Int { Bar.B() } }
