operation Main() : Int { // error[Capability.UseOfIntOutput] base
  use qs = Qubit[3];
  mutable syndrome = 0;
  for i in 0..2 {
    syndrome = syndrome * 2 + (MResetZ(qs[i]) == One ? 1 | 0); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  }
  if syndrome == 5 { // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
    X(qs[0]);
  }
  Reset(qs[0]);
  syndrome // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
}
