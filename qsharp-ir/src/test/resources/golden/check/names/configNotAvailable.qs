namespace A {
  @Config(Base)
  function F() : Int { 1 }
  function G() : Int { F() } // error[Resolve.NotAvailable]
}
namespace B {
  open A;
  function H() : Int { F() } // error[Resolve.NotAvailable]
}
