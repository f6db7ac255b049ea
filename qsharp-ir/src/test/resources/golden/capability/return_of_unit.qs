operation F(q : Qubit) : Unit {
  if M(q) == One { return (); } // error[Capability.UseOfDynamicBool] base
  X(q);
}
operation Main() : Result { use q = Qubit(); F(q); MResetZ(q) } // error[Capability.UseOfDynamicBool] base
