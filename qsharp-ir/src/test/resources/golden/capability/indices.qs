operation Main() : Int { // error[Capability.UseOfIntOutput] base
  use q = Qubit();
  let i = M(q) == One ? 1 | 0; // error[Capability.UseOfDynamicBool] base
  let a = [1, 2, 3];
  let b = [M(q) == One, true]; // error[Capability.UseOfDynamicBool] base
  let c = [[1], [2]];
  let x = a[i]; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicIndex] base adaptive_ri adaptive_rif, error[Capability.UseOfDynamicInt] base
  let y = b[i]; // error[Capability.UseOfDynamicArray] base adaptive_ri adaptive_rif adaptive, error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicIndex] base adaptive_ri adaptive_rif, error[Capability.UseOfDynamicInt] base
  let z = c[i]; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicIndex] base adaptive_ri adaptive_rif, error[Capability.UseOfDynamicInt] base, error[Capability.UseOfDynamicallySizedArray] base adaptive_ri adaptive_rif adaptive
  let w = a[0..i]; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicIndex] base adaptive_ri adaptive_rif, error[Capability.UseOfDynamicInt] base, error[Capability.UseOfDynamicRange] base adaptive_ri adaptive_rif adaptive, error[Capability.UseOfDynamicallySizedArray] base adaptive_ri adaptive_rif adaptive
  let r = [Zero, M(q)][i]; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicIndex] base adaptive_ri adaptive_rif, error[Capability.UseOfDynamicInt] base, error[Capability.UseOfDynamicResult] base adaptive_ri adaptive_rif adaptive
  let t = [(1, 2), (3, 4)][i]; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicIndex] base adaptive_ri adaptive_rif, error[Capability.UseOfDynamicInt] base, error[Capability.UseOfDynamicTuple] base adaptive_ri adaptive_rif adaptive
  Reset(q);
  x // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicIndex] base adaptive_ri adaptive_rif, error[Capability.UseOfDynamicInt] base
}
