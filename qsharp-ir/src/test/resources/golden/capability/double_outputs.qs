operation Main() : (Double, Int, Bool, Result) { // error[Capability.UseOfBoolOutput] base, error[Capability.UseOfDoubleOutput] base adaptive_ri, error[Capability.UseOfIntOutput] base
  use q = Qubit();
  (0.5, 1, true, MResetZ(q))
}
