function Add(a : Int) : Int { a + 1 }
function Sub(a : Int) : Int { a - 1 }
operation Main() : Int { // error[Capability.UseOfIntOutput] base
  use q = Qubit();
  mutable f = Add;
  if M(q) == One { // error[Capability.UseOfDynamicBool] base
    f = Sub; // error[Capability.UseOfDynamicArrowFunction] base adaptive_ri adaptive_rif adaptive
  }
  Reset(q);
  f(2) // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
}
