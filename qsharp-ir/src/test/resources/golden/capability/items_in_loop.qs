operation Main() : Int { // error[Capability.UseOfIntOutput] base
  use q = Qubit();
  mutable a = [0, 0];
  for i in 0..1 { if M(q) == One { a[i] += 1; } } // error[Capability.UseOfDynamicArray] base adaptive_ri adaptive_rif adaptive, error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  Reset(q);
  a[0] // error[Capability.UseOfDynamicArray] base adaptive_ri adaptive_rif adaptive, error[Capability.UseOfDynamicInt] base
}
