import Std.Convert.*;
operation Main() : Result {
  use qs = Qubit[3];
  let rs = MResetEachZ(qs);
  let n = ResultArrayAsInt(rs); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  let bs = ResultArrayAsBoolArray(rs); // error[Capability.UseOfDynamicBool] base
  let c = Std.Arrays.Mapped(r -> r == One, rs); // error[Capability.UseOfDynamicBool] base
  let d = Std.Arrays.Fold((a, r) -> a + (r == One ? 1 | 0), 0, rs); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  let e = Std.Arrays.All(x -> x, bs); // error[Capability.LoopWithDynamicCondition] base adaptive_ri adaptive_rif, error[Capability.UseOfDynamicArray] base adaptive_ri adaptive_rif adaptive, error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicIndex] base adaptive_ri adaptive_rif, error[Capability.UseOfDynamicInt] base
  let f = Std.Arrays.Filtered(x -> x, bs); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicallySizedArray] base adaptive_ri adaptive_rif adaptive
  let g = Length(rs);
  use ps = Qubit[g];
  ResetAll(ps);
  Zero
}
