operation Main() : Int { // error[Capability.UseOfIntOutput] base
  use q = Qubit();
  mutable a = [0, 0];
  a[1] = M(q) == One ? 0 | 1;
  a[0] = 5;
  Reset(q);
  a[1] // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
}
