operation F(q : Qubit, n : Int) : Int {
  if n == 1 {
    return 1;
  }
  let e = M(q) == One ? 1.0 | 2.0;
  if n == 2 {
    if M(q) == One { return 5; }
    X(q);
  }
  3
}
operation Main() : Int { use q = Qubit(); let n = F(q, 2); Reset(q); n } // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicDouble] base adaptive_ri, error[Capability.UseOfDynamicInt] base, error[Capability.UseOfIntOutput] base
