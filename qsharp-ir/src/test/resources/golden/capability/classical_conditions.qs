operation Main() : Int { // error[Capability.UseOfIntOutput] base
  use (q, r) = (Qubit(), Qubit());
  mutable n = 0;
  let b = M(r) == One; // error[Capability.UseOfDynamicBool] base
  if b { // error[Capability.UseOfDynamicBool] base
    n = 1; // error[Capability.UseOfDynamicInt] base
  } elif n == 1 { // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
    n = 2; // error[Capability.UseOfDynamicInt] base
  }
  if b and n == 2 { n = 3; } // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  let k = b ? n // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
    | 2;
  ResetAll([q, r]);
  if b { n } else { k } // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
}
