operation Main() : (Result, Result) {
  use (a, b) = (Qubit(), Qubit());
  H(a);
  CNOT(a, b);
  (MResetZ(a), MResetZ(b))
}
