operation Main() : Int { // error[Capability.UseOfIntOutput] base
  use q = Qubit();
  mutable a = [[0, 0], [1, 1]];
  if M(q) == One { a[1][0] = 2; } // error[Capability.UseOfDynamicArray] base adaptive_ri adaptive_rif adaptive, error[Capability.UseOfDynamicBool] base
  a[0][1] += M(q) == One ? 1 | 2;
  Reset(q);
  a[1][0] // error[Capability.UseOfDynamicArray] base adaptive_ri adaptive_rif adaptive, error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
}
