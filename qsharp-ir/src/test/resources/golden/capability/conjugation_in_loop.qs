operation Main() : Result {
  use (q, r) = (Qubit(), Qubit());
  for i in 0..2 { // error[Capability.UseOfDynamicBool] base
    within {
      H(q);
    } apply {
      if M(r) == One {
        X(q);
      }
    }
  }
  MResetZ(q)
}
