namespace Mismatches {
  function Sum(a : Int, b : Int) : Int { a + b }

  function Arguments() : Unit {
    let x = Sum(1, "a"); // error[TypeCk.TyMismatch]
    let y = Sum(1); // error[TypeCk.TyMismatch]
    let z = Sum(1, 2, 3); // error[TypeCk.TyMismatch]
    let v : Int = (5,); // error[TypeCk.TyMismatch]
    let w = 1 + "a"; // error[TypeCk.TyMismatch]
    let u = 1 + 2.0; // error[TypeCk.TyMismatch]
    if true { 5 } // error[TypeCk.TyMismatch]
  }

  function Open() : Unit {
    let e = []; // error[TypeCk.AmbiguousTy]
  }

  function Empty() : Int { } // error[TypeCk.TyMismatch]

  function NoElse() : Int { if true { return 5; } } // error[TypeCk.TyMismatch]

  function NoTail(x : Int) : Int { let y = x; } // error[TypeCk.TyMismatch]

  operation Argument() : Unit { use q = Qubit(); H(q); q } // error[TypeCk.TyMismatch]

  operation Main() : Unit {
    let a = Adjoint Reset; // error[TypeCk.MissingFunctor]
    ApplyToEachA(Reset, []); // error[TypeCk.MissingFunctor]
    let b = Adjoint Length; // error[TypeCk.MissingClassAdj]
    let c = true[0]; // error[TypeCk.MissingClassHasIndex]
    let d = [1]["0"]; // error[TypeCk.MissingClassHasIndex]
    let e = 5!; // error[TypeCk.MissingClassUnwrap]
    let f = 5(3); // error[TypeCk.MissingClassCall]
    for i in 5 {} // error[TypeCk.MissingClassIterable]
    let g = true + false; // error[TypeCk.MissingClassAdd]
    let h = (0..3) == (0..3);
    let i = H == X; // error[TypeCk.MissingClassEq]
    let j = "a" < "b"; // error[TypeCk.MissingClassOrd]
    let k = 1.0 ||| 2.0; // error[TypeCk.MissingClassInteger]
    let l = 1.0 ^ 2; // error[TypeCk.TyMismatch]
    let m = -true; // error[TypeCk.MissingClassSigned]
  }
}
