struct P { a : Int, b : Double }
operation Main() : Result { use q = Qubit(); let p = M(q) == One ? new P { a = 1, b = 2.0 } | new P { a = 2, b = 3.0 }; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicDouble] adaptive_ri, error[Capability.UseOfDynamicTuple] adaptive_ri adaptive_rif adaptive
 if p.a > 1 { X(q); } // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicDouble] base adaptive_ri, error[Capability.UseOfDynamicInt] base, error[Capability.UseOfDynamicTuple] base adaptive_ri adaptive_rif adaptive
 MResetZ(q) }
