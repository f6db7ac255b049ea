operation Main() : Unit {
  use q = Qubit();
  let r = M(q);
  Message($"got {r}");
  let text = $"{r}" + "!";
  Message(text);
  if text == "One!" { // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicString] base adaptive_ri adaptive_rif adaptive
    X(q);
  }
  if r == One { // error[Capability.UseOfDynamicBool] base
    fail "it is One";
  }
  Reset(q);
}
