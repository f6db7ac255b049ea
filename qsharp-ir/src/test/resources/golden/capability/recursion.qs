function Fact2(n : Int) : Int { if n <= 1 { 1 } else { n * Fact2(n - 1) } }
operation Rec(n : Int, q : Qubit) : Unit { if n > 0 { X(q); Rec(n - 1, q); } }
operation RecI(n : Int, q : Qubit) : Int { if n > 0 { X(q); RecI(n - 1, q) + 1 } else { 0 } }
operation Main() : Result { use q = Qubit(); 
 let k = Fact2(3);
 use r = Qubit[k];
 ResetAll(r);
 Rec(3, q);
 let j = RecI(3, q);
 use s = Qubit[j]; // error[Capability.UseOfDynamicArray] adaptive, error[Capability.UseOfDynamicRange] adaptive, error[Capability.UseOfDynamicallySizedArray] adaptive
 ResetAll(s); // error[Capability.UseOfDynamicArray] adaptive, error[Capability.UseOfDynamicRange] adaptive, error[Capability.UseOfDynamicallySizedArray] adaptive
 let d = Fact2(M(q) == One ? 2 | 3); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
 MResetZ(q) }
