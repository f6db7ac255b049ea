namespace A { function F() : Int { 1 } }
namespace B {
  import A.F;
  import A.F; // error[Resolve.Duplicate]
}
