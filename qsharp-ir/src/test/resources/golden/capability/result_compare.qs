operation Main() : Bool { // error[Capability.UseOfBoolOutput] base
  use (a, b) = (Qubit(), Qubit());
  let same = M(a) == M(b); // error[Capability.UseOfDynamicBool] base
  let rs = [M(a), M(b)];
  let all = rs == [Zero, One]; // error[Capability.UseOfDynamicBool] base
  let pair = (M(a), 1) == (One, 1); // error[Capability.UseOfDynamicBool] base
  ResetAll([a, b]);
  same and all or pair // error[Capability.UseOfDynamicBool] base
}
