operation Main() : Result {
  use q = Qubit();
  mutable op = X;
  if M(q) == One { set op = Y; } // error[Capability.UseOfDynamicArrowOperation] base adaptive_ri adaptive_rif adaptive, error[Capability.UseOfDynamicBool] base
  op(q); // error[Capability.UseOfDynamicBool] base
  return MResetZ(q);
}
