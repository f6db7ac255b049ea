import Std.Math.*;
import Std.Convert.*;
operation Main() : Double { // error[Capability.UseOfDoubleOutput] base adaptive_ri
  use q = Qubit();
  let n = M(q) == One ? 1 | 2; // error[Capability.UseOfDynamicBool] base
  let d = IntAsDouble(n) * 2.0; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicDouble] base adaptive_ri, error[Capability.UseOfDynamicInt] base
  let s = Sin(d); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicDouble] base adaptive_ri, error[Capability.UseOfDynamicInt] base
  Rz(d, q); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicDouble] base adaptive_ri, error[Capability.UseOfDynamicInt] base
  let m = MaxI(n, 3); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  let t = Truncate(d); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicDouble] base adaptive_ri, error[Capability.UseOfDynamicInt] base
  Reset(q);
  d // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicDouble] base adaptive_ri, error[Capability.UseOfDynamicInt] base
}
