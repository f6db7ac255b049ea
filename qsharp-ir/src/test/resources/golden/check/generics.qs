namespace Generics {
  function Identity<'T>(x : 'T) : 'T { x }

  function Plus<'T : Add>(a : 'T, b : 'T) : 'T { a + b }

  function Power<'T : Exp['P], 'P>(a : 'T, b : 'P) : 'T { a ^ b }

  function NoClass<'T>(a : 'T) : Bool { a == a } // error[TypeCk.MissingClassEq]

  function Unknown<'T : Num>(a : 'T) : Int { 0 } // error[TypeCk.UnrecognizedClass]

  function Count<'T>(xs : 'T[]) : Int { Length(xs) }

  function Uses() : (Int, (Int, Double), String[]) {
    let pair = Identity(1, 2.0);
    let words = Identity(["a"]) + ["b"];
    let bad = Plus(true, false); // error[TypeCk.MissingClassAdd]
    let partial = Plus(_, 3);
    let lambda = Identity(x -> x + 1);
    (partial(lambda(2)) + Power(2, 3), pair, words)
  }

  operation Nested(a : Int, (b : Int, c : Double)) : Double { c }

  operation Partial() : Unit {
    let ready = Nested(_, (2, _));
    let d = ready(1, 2.0) + 1.0;
    let e = ready(1, 2); // error[TypeCk.TyMismatch]
  }

  operation FunctorsFromUse() : Unit {
    let f = q => X(q);
    use q = Qubit();
    (Adjoint f)(q);
    Controlled f([q], q);
    let g = q =>
      Reset(q); // error[AdjGen.MissingAdjFunctor]
    Adjoint g(q);
  }
}
