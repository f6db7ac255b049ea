operation Main() : Result {
  use q = Qubit();
  let ops = [X, Y, Z];
  for op in ops { op(q); }
  let i = M(q) == One ? 1 | 2; // error[Capability.UseOfDynamicBool] base
  ops[i](q); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  let p = ops[1];
  p(q);
  let s = true ? X | H;
  s(q);
  MResetZ(q)
}
