operation Main() : Result {
  use qs = Qubit[4];
  let i = M(qs[0]) == One ? 1 | 2; // error[Capability.UseOfDynamicBool] base
  X(qs[i]); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicIndex] base adaptive_ri adaptive_rif, error[Capability.UseOfDynamicInt] base, error[Capability.UseOfDynamicQubit] base adaptive_ri adaptive_rif
  Controlled X([qs[0]], qs[3 - i]); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicIndex] base adaptive_ri adaptive_rif, error[Capability.UseOfDynamicInt] base, error[Capability.UseOfDynamicQubit] base adaptive_ri adaptive_rif
  let r = MResetZ(qs[1]);
  ResetAll(qs);
  r
}
