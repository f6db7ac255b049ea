operation Main() : Result {
  use q = Qubit();
  if M(q) == One { // error[Capability.UseOfDynamicBool] base
    use helpers = Qubit[2];
    CNOT(q, helpers[1]);
    ResetAll(helpers);
  }
  MResetZ(q)
}
