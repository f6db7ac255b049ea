operation Main() : Result {
  use (q, r) = (Qubit(), Qubit());
  let b = M(r) == One; // error[Capability.UseOfDynamicBool] base
  within {
    if b { H(q); }
  } apply {
    X(q);
  }
  MResetZ(q)
}
