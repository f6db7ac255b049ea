operation Flip(b : Bool, q : Qubit) : Unit {
  if b {
    X(q);
  }
}
operation Main() : Result {
  use (q, c) = (Qubit(), Qubit());
  Flip(true, q);
  Flip(M(c) == One, q); // error[Capability.UseOfDynamicBool] base
  Reset(c);
  MResetZ(q)
}
