operation Main() : Result {
  use q = Qubit();
  mutable a = [0, 0];
  set a = a w/ (M(q) == One ? 0 | 1) <- 3; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicIndex] base adaptive_ri adaptive_rif, error[Capability.UseOfDynamicInt] base
  MResetZ(q)
}
