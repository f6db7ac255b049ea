newtype Pair = (First : Int, Second : Double);
operation Main() : Int { // error[Capability.UseOfIntOutput] base
  use q = Qubit();
  let b = M(q) == One; // error[Capability.UseOfDynamicBool] base
  let p = Pair(b ? 1 | 2, 0.5); // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  let f = p::First; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  let (x, y) = p!; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  let z = p w/ Second <- 1.5; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  let u = z::Second;
  Rz(u, q);
  Reset(q);
  f + x // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
}
