operation Main() : Int { // error[Capability.UseOfIntOutput] base
  use q = Qubit();
  mutable n = 0;
  for i in 0..3 {
    if M(q) == One { // error[Capability.UseOfDynamicBool] base
      continue; // error[Capability.UseOfDynamicBool] base
    }
    n += i;
  }
  mutable k = 0;
  while true {
    k += 1;
    if k > 3 { break; }
  }
  Reset(q);
  n // error[Capability.UseOfDynamicInt] base
}
