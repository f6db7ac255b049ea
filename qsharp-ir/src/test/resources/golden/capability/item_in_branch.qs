operation Main() : Unit {
  use q = Qubit();
  mutable a = [0, 0];
  if M(q) == One { a[1] = 4; } // error[Capability.UseOfDynamicArray] base adaptive_ri adaptive_rif adaptive, error[Capability.UseOfDynamicBool] base
  Reset(q);
}
