operation F(q : Qubit) : Result {
  use r = Qubit(); // error[Capability.UseOfDynamicQubitRelease] adaptive_ri adaptive_rif adaptive
  CNOT(q, r);
  if M(q) == One { // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicResult] base
    Reset(r);
    return One;
  }
  return MResetZ(r);
}
operation Main() : Result { use q = Qubit(); let x = F(q); Reset(q); x } // error[Capability.MeasurementWithinDynamicScope] base, error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicQubitRelease] adaptive_ri adaptive_rif adaptive, error[Capability.UseOfDynamicResult] base adaptive_ri adaptive_rif adaptive
