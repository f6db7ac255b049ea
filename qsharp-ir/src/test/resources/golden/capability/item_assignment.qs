operation Main() : Int { use q = Qubit(); mutable a = [0, size = 3]; // error[Capability.UseOfIntOutput] base
 let r = M(q);
 if r == One { a[1] = 5; } // error[Capability.UseOfDynamicArray] adaptive_ri adaptive_rif adaptive, error[Capability.UseOfDynamicBool] base
 let n = r == One ? 0 | 1; // error[Capability.UseOfDynamicBool] base
 a[n] = 3; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
 let x = a[n]; // error[Capability.UseOfDynamicArray] base adaptive_ri adaptive_rif adaptive, error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicIndex] base adaptive_ri adaptive_rif, error[Capability.UseOfDynamicInt] base
 let y = a[0]; // error[Capability.UseOfDynamicArray] base adaptive_ri adaptive_rif adaptive, error[Capability.UseOfDynamicInt] base
 Reset(q);
 x + y } // error[Capability.UseOfDynamicArray] base adaptive_ri adaptive_rif adaptive, error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicIndex] base adaptive_ri adaptive_rif, error[Capability.UseOfDynamicInt] base
