namespace A { function F() : Int { 1 } }
namespace D { function F() : Int { 1 } }
namespace B {
  import A.F;
  import D.F; // error[Resolve.Duplicate]
}
