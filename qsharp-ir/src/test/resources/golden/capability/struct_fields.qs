struct Point { X : Int, Y : Double }
operation Main() : Int { // error[Capability.UseOfIntOutput] base
  use q = Qubit();
  let b = M(q) == One; // error[Capability.UseOfDynamicBool] base
  let p = new Point { X = b ? 1 | 2, Y = 1.0 }; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  mutable s = new Point { X = 1, Y = 2.0 };
  s w/= X <- p.X; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  let t = new Point { ...s, Y = 3.0 }; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  let y = s.Y;
  Reset(q);
  t.X // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
}
