operation Main() : Result {
  use q = Qubit();
  let b = M(q) == One; // error[Capability.UseOfDynamicBool] base
  let f = x -> x + (b ? 1 | 2);
  let k = f(3); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  let g = q => { if b { X(q); } };
  g(q); // error[Capability.UseOfDynamicBool] base
  ApplyToEach(g, [q]); // error[Capability.UseOfDynamicBool] base
  let h = Rx(b ? 1.0 | 2.0, _);
  h(q); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicDouble] base adaptive_ri
  Adjoint h(q); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicDouble] base adaptive_ri
  MResetZ(q)
}
