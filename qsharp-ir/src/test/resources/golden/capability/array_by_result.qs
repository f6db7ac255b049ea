operation Main() : Int { // error[Capability.UseOfIntOutput] base
  use q = Qubit();
  mutable a = [1, 2];
  if M(q) == One { // error[Capability.UseOfDynamicBool] base
    a += [3]; // error[Capability.UseOfDynamicInt] base, error[Capability.UseOfDynamicallySizedArray] base adaptive_ri adaptive_rif adaptive
  }
  let n = Length(a); // error[Capability.UseOfDynamicInt] base, error[Capability.UseOfDynamicallySizedArray] base adaptive_ri adaptive_rif adaptive
  let b = [0, size = n]; // error[Capability.UseOfDynamicInt] base, error[Capability.UseOfDynamicallySizedArray] base adaptive_ri adaptive_rif adaptive
  mutable s = 0;
  for x in a { s += x; } // error[Capability.UseOfDynamicArray] base adaptive_ri adaptive_rif adaptive, error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicIndex] base adaptive_ri adaptive_rif, error[Capability.UseOfDynamicInt] base, error[Capability.UseOfDynamicallySizedArray] base adaptive_ri adaptive_rif adaptive
  Reset(q);
  s // error[Capability.UseOfDynamicArray] base adaptive_ri adaptive_rif adaptive, error[Capability.UseOfDynamicIndex] base adaptive_ri adaptive_rif, error[Capability.UseOfDynamicInt] base, error[Capability.UseOfDynamicallySizedArray] base adaptive_ri adaptive_rif adaptive
}
