operation Main() : Result {
  use (q, r) = (Qubit(), Qubit());
  repeat { // error[Capability.LoopWithDynamicCondition] adaptive_ri adaptive_rif
    H(r);
  } until MResetZ(r) == Zero // error[Capability.MeasurementWithinDynamicScope] base, error[Capability.UseOfDynamicBool] base
  fixup { // error[Capability.MeasurementWithinDynamicScope] base, error[Capability.UseOfDynamicBool] base
    X(q);
  }
  mutable n = 0;
  repeat { // error[Capability.LoopWithDynamicCondition] adaptive_ri adaptive_rif
    H(r);
    n += 1; // error[Capability.UseOfDynamicInt] base
  } until MResetZ(r) == Zero or n > 3; // error[Capability.MeasurementWithinDynamicScope] base, error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  mutable k = 0;
  while k < 3 { k += 1; if MResetZ(r) == One { X(q); } } // error[Capability.UseOfDynamicBool] base
  MResetZ(q)
}
