operation Main() : Result { use q = Qubit();
 let t = (3, M(q) == One); // error[Capability.UseOfDynamicBool] base
 use r = Qubit[Fst(t)]; // error[Capability.UseOfDynamicArray] adaptive, error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicRange] adaptive, error[Capability.UseOfDynamicallySizedArray] adaptive
 ResetAll(r); // error[Capability.UseOfDynamicArray] adaptive, error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicRange] adaptive, error[Capability.UseOfDynamicallySizedArray] adaptive
 let (a, b) = t;
 use s = Qubit[a];
 ResetAll(s);
 MResetZ(q) }
