operation Main() : Int { // error[Capability.UseOfIntOutput] base
  use q = Qubit();
  let n = M(q) == One ? 1 | 2; // error[Capability.UseOfDynamicBool] base
  mutable s = 0;
  for i in 0..n { // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base, error[Capability.UseOfDynamicRange] base adaptive_ri adaptive_rif adaptive
    s += i; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base, error[Capability.UseOfDynamicRange] base adaptive_ri adaptive_rif adaptive
  }
  Reset(q);
  s // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base, error[Capability.UseOfDynamicRange] base adaptive_ri adaptive_rif adaptive
}
