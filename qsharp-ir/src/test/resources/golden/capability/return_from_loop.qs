operation F(q : Qubit) : Int {
  for i in 0..3 { // error[Capability.LoopWithDynamicCondition] adaptive_ri adaptive_rif
    if M(q) == One { return i; } // error[Capability.MeasurementWithinDynamicScope] base, error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  }
  return -1;
}
operation Main() : Int { use q = Qubit(); let n = F(q); Reset(q); n } // error[Capability.LoopWithDynamicCondition] base adaptive_ri adaptive_rif, error[Capability.MeasurementWithinDynamicScope] base, error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base, error[Capability.UseOfIntOutput] base
