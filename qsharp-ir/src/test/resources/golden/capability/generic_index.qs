function At<'T>(a : 'T[], i : Int) : 'T { a[i] }
operation Main() : Int { // error[Capability.UseOfIntOutput] base
  use q = Qubit();
  let i = M(q) == One ? 0 | 1; // error[Capability.UseOfDynamicBool] base
  let n = At([1, 2], i); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicIndex] base adaptive_ri adaptive_rif, error[Capability.UseOfDynamicInt] base
  let d = At([1.0, 2.0], i); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicDouble] base adaptive_ri, error[Capability.UseOfDynamicIndex] base adaptive_ri adaptive_rif, error[Capability.UseOfDynamicInt] base
  Reset(q);
  n // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicIndex] base adaptive_ri adaptive_rif, error[Capability.UseOfDynamicInt] base
}
