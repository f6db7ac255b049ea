operation Main() : Result {
  use (q, r) = (Qubit(), Qubit());
  let d = M(r) == One ? 1.0 | 2.0; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicDouble] adaptive_ri
  mutable n = 0;
  within {
    H(q);
  } apply {
    Rx(d, q);
    if M(r) == One {
      n += 1;
    }
  }
  MResetZ(q)
}
