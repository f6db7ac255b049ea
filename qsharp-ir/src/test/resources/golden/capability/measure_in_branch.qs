operation Main() : Result {
  use (a, b) = (Qubit(), Qubit());
  if M(a) == One { // error[Capability.UseOfDynamicBool] base
    let r = M(b); // error[Capability.MeasurementWithinDynamicScope] base
    if r == One { // error[Capability.MeasurementWithinDynamicScope] base, error[Capability.UseOfDynamicBool] base
      X(a);
    }
  }
  Reset(b);
  MResetZ(a)
}
