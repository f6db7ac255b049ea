operation Main() : Result { use q = Qubit();
 let p = M(q) == One ? PauliX | PauliZ; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicPauli] adaptive_ri adaptive_rif adaptive
 let r = Measure([p], [q]); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicPauli] base adaptive_ri adaptive_rif adaptive
 let big = M(q) == One ? 1L | 2L; // error[Capability.UseOfDynamicBigInt] adaptive_ri adaptive_rif adaptive, error[Capability.UseOfDynamicBool] base
 let s = M(q) == One ? "a" | "b"; // error[Capability.UseOfDynamicBool] base
 let rng = M(q) == One ? 0..1 | 0..2; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicRange] adaptive_ri adaptive_rif adaptive
 let res = M(q) == One ? Zero | One; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicResult] adaptive_ri adaptive_rif adaptive
 let tt = M(q) == One ? (1, 2) | (2, 3); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicTuple] adaptive_ri adaptive_rif adaptive
 let arr = M(q) == One ? [1] | [2]; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicallySizedArray] adaptive_ri adaptive_rif adaptive
 Message(s); // error[Capability.UseOfDynamicBool] base
 if s == "a" { X(q); } // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicString] base adaptive_ri adaptive_rif adaptive
 r } // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicPauli] base adaptive_ri adaptive_rif adaptive
