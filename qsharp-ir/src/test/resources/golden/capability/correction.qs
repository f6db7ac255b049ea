operation Syndrome(a : Qubit, b : Qubit) : Result {
  use helper = Qubit();
  CNOT(a, helper);
  CNOT(b, helper);
  MResetZ(helper)
}
operation Main() : Result[] {
  use code = Qubit[3];
  let s = (Syndrome(code[0], code[1]), Syndrome(code[1], code[2]));
  if s == (One, Zero) { // error[Capability.UseOfDynamicBool] base
    X(code[0]);
  } elif s == (One, One) { // error[Capability.UseOfDynamicBool] base
    X(code[1]);
  } elif s == (Zero, One) { // error[Capability.UseOfDynamicBool] base
    X(code[2]);
  }
  MResetEachZ(code)
}
