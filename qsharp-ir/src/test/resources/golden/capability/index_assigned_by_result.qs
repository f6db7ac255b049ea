operation Main() : Result {
  use q = Qubit();
  mutable a = [0, 0];
  a[M(q) == One ? 0 | 1] = 3; // error[Capability.UseOfDynamicArray] adaptive_ri adaptive_rif adaptive, error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicIndex] adaptive_ri adaptive_rif
  MResetZ(q)
}
