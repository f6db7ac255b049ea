function Pick<'T>(b : Bool, x : 'T, y : 'T) : 'T { b ? x | y }
operation Main() : Int { // error[Capability.UseOfIntOutput] base
  use q = Qubit();
  let b = M(q) == One; // error[Capability.UseOfDynamicBool] base
  let n = Pick(b, 1, 2); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  let d = Pick(b, 1.0, 2.0); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicDouble] base adaptive_ri
  let t = Pick(true, "a", "b");
  Reset(q);
  n // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
}
