operation Main() : Int { // error[Capability.UseOfIntOutput] base
  use qs = Qubit[3];
  mutable n = 0;
  for i in 0..2 {
    for j in 0..i {
      if M(qs[j]) == One { // error[Capability.UseOfDynamicBool] base
        n += j; // error[Capability.UseOfDynamicInt] base
      }
    }
  }
  ResetAll(qs);
  n // error[Capability.UseOfDynamicInt] base
}
