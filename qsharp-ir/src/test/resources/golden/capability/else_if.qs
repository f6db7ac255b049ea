operation Main() : Result {
  use (q, r) = (Qubit(), Qubit());
  if M(q) == One { // error[Capability.UseOfDynamicBool] base
    X(q);
  } elif M(r) == One { // error[Capability.MeasurementWithinDynamicScope] base, error[Capability.UseOfDynamicBool] base
    Y(q);
  } else {
    Z(q);
  }
  MResetZ(q)
}
