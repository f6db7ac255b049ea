operation F(q : Qubit) : Int {
  if M(q) == One { // error[Capability.UseOfDynamicBool] base
    return 1;
  } else {
    let d = M(q) == One ? 1.0 | 2.0; // error[Capability.MeasurementWithinDynamicScope] base, error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicDouble] adaptive_ri
    Rx(d, q); // error[Capability.MeasurementWithinDynamicScope] base, error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicDouble] base adaptive_ri
  }
  let e = M(q) == One ? 1.0 | 2.0;
  3
}
operation Main() : Int { use q = Qubit(); let n = F(q); Reset(q); n } // error[Capability.MeasurementWithinDynamicScope] base, error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicDouble] base adaptive_ri, error[Capability.UseOfDynamicInt] base, error[Capability.UseOfIntOutput] base
