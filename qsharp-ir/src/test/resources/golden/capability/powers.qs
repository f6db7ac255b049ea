operation Main() : Int { use q = Qubit(); // error[Capability.UseOfIntOutput] base
 let n = M(q) == One ? 1 | 2; // error[Capability.UseOfDynamicBool] base
 let a = n ^ 2; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
 let b = 2 ^ n; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicExponent] base adaptive_ri adaptive_rif adaptive, error[Capability.UseOfDynamicInt] base
 Reset(q); a + b } // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicExponent] base adaptive_ri adaptive_rif adaptive, error[Capability.UseOfDynamicInt] base
