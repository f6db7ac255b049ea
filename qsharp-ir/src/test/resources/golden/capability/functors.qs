operation Turn(angle : Double, q : Qubit) : Unit is Adj + Ctl {
  Rx(angle, q);
}
operation Main() : Result {
  use (q, c) = (Qubit(), Qubit());
  let angle = M(c) == One ? 0.25 | 0.5; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicDouble] adaptive_ri
  Turn(angle, q); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicDouble] base adaptive_ri
  Adjoint Turn(angle, q); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicDouble] base adaptive_ri
  Controlled Turn([c], (angle, q)); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicDouble] base adaptive_ri
  let op = Adjoint Turn;
  op(0.5, q);
  Reset(c);
  MResetZ(q)
}
