namespace A {
  function F() : Int { 1 }
  export B.F; // error[Resolve.Duplicate]
}
namespace B { function F() : Int { 2 } }
