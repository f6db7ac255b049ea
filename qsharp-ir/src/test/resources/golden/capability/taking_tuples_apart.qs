operation Main() : Result {
  use q = Qubit();
  let t = (1, M(q) == One); // error[Capability.UseOfDynamicBool] base
  let (a, b) = t;
  let c = Snd(t); // error[Capability.UseOfDynamicBool] base
  let u = ((1, 2), b); // error[Capability.UseOfDynamicBool] base
  let v = u;
  let ((e, f), g) = v;
  mutable m = (1, 2);
  if b { m = (2, 3); } // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  let (h, i) = m;
  use r = Qubit[e];
  ResetAll(r);
  MResetZ(q)
}
