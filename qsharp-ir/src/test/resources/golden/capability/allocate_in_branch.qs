operation Main() : Result {
  use q = Qubit();
  if M(q) == One { // error[Capability.UseOfDynamicBool] base
    use helper = Qubit(); // error[Capability.UseOfDynamicQubit] base adaptive_ri adaptive_rif
    CNOT(q, helper); // error[Capability.UseOfDynamicQubit] base adaptive_ri adaptive_rif
    Reset(helper); // error[Capability.UseOfDynamicQubit] base adaptive_ri adaptive_rif
  }
  MResetZ(q)
}
