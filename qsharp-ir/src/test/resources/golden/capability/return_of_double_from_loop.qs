operation F(q : Qubit) : Double {
  for i in 0..2 { // error[Capability.LoopWithDynamicCondition] adaptive_rif
    if M(q) == One { return 1.0; } // error[Capability.MeasurementWithinDynamicScope] base, error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicDouble] base adaptive_ri
  }
  let e = M(q) == One ? 1.0 | 2.0;
  e
}
operation Main() : Result { use q = Qubit(); let n = F(q); MResetZ(q) } // error[Capability.LoopWithDynamicCondition] base adaptive_ri adaptive_rif, error[Capability.MeasurementWithinDynamicScope] base, error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicDouble] base adaptive_ri, error[Capability.UseOfDynamicInt] base
