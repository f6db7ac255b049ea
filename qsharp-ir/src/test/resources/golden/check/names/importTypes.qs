namespace A { struct S { X : Int } newtype N = (Y : Int, Z : Int); }
namespace B {
  import A.S as T, A.N as M;
  function F(t : T, m : M) : (T, M) { (new T { X = t.X }, M(m.Y, m.Z)) }
}
