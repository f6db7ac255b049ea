operation F(q : Qubit) : Int {
  if M(q) == One { // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
    return 1;
  }
  let d = M(q) == One ? 1.0 | 2.0;
  Rx(d, q);
  if M(q) == One {
    return 2;
  }
  3
}
operation Main() : Int { use q = Qubit(); let n = F(q); Reset(q); n } // error[Capability.MeasurementWithinDynamicScope] base, error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicDouble] base adaptive_ri, error[Capability.UseOfDynamicInt] base, error[Capability.UseOfIntOutput] base
