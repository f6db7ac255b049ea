operation Main() : Int { // error[Capability.UseOfIntOutput] base
  use q = Qubit();
  mutable a = [0, 0, 0];
  for i in 0..2 { a[i] = M(q) == One ? 1 | 0; } // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  Reset(q);
  mutable s = 0;
  for x in a { s += x; } // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  s // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
}
