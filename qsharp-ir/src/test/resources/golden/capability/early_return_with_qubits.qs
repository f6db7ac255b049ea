operation Main() : Result {
  use q = Qubit(); // error[Capability.UseOfDynamicQubitRelease] adaptive_ri adaptive_rif adaptive
  if M(q) == One { return Zero; } // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicResult] base
  use r = Qubit();
  return MResetZ(r);
}
