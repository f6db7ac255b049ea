namespace A { function F() : Int { 1 } }
namespace B {
  import A.F; // error[Resolve.Duplicate]
  function F() : Int { 2 }
}
