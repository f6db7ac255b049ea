operation Main() : Result {
  use q = Qubit();
  let op = M(q) == One ? X | Y; // error[Capability.UseOfDynamicBool] base
  op(q);
  return MResetZ(q);
}
