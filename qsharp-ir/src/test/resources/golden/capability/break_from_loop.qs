operation Main() : Int { use q = Qubit(); mutable n = 0; // error[Capability.UseOfIntOutput] base
 for i in 0..3 { // error[Capability.LoopWithDynamicCondition] adaptive_ri adaptive_rif
   if M(q) == One { break; } // error[Capability.MeasurementWithinDynamicScope] base, error[Capability.UseOfDynamicBool] base
   n += 1;
 }
 Reset(q); n } // error[Capability.UseOfDynamicInt] base
