operation Main() : Result {
  use qs = Qubit[3];
  ApplyToEach(H, qs);
  ApplyToEachCA(Rx(0.5, _), qs);
  let rs = MeasureEachZ(qs);
  ApplyToEach(q => { if rs[0] == One { X(q); } }, qs); // error[Capability.UseOfDynamicBool] base
  ResetAll(qs);
  rs[1]
}
