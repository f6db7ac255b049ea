operation Main() : Int { // error[Capability.UseOfIntOutput] base
  use q = Qubit();
  mutable tries = 0;
  while M(q) == Zero and tries < 10 { // error[Capability.LoopWithDynamicCondition] adaptive_ri adaptive_rif, error[Capability.MeasurementWithinDynamicScope] base, error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
    H(q);
    tries += 1; // error[Capability.UseOfDynamicInt] base
  }
  Reset(q);
  tries // error[Capability.UseOfDynamicInt] base
}
