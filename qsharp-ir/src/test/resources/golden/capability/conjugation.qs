operation Main() : Result {
  use (q, r) = (Qubit(), Qubit());
  within {
    H(q);
  } apply {
    if M(r) == One { X(q); } // error[Capability.UseOfDynamicBool] base
  }
  MResetZ(q)
}
