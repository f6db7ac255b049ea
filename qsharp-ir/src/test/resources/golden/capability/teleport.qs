operation Main() : Result {
  use (a, b, c) = (Qubit(), Qubit(), Qubit());
  H(b);
  CNOT(b, c);
  CNOT(a, b);
  H(a);
  if M(a) == One { // error[Capability.UseOfDynamicBool] base
    Z(c);
  }
  if M(b) == One { // error[Capability.UseOfDynamicBool] base
    X(c);
  }
  ResetAll([a, b]);
  MResetZ(c)
}
