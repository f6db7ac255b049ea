operation F(q : Qubit) : Int {
  if M(q) == One { return 1; } // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  X(q);
  return 2;
}
operation Main() : Result { use q = Qubit(); let n = F(q); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
 if n == 1 { X(q); } // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
 MResetZ(q) }
