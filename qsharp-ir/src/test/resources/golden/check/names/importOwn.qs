namespace A {
  import A.F; // error[Resolve.Duplicate]
  import A.F as G;
  import A as Q;
  function F() : Int { 1 }
  function H() : Int { G() + Q.F() }
}
