operation Main() : Int { // error[Capability.UseOfIntOutput] base
  use q = Qubit();
  let b = M(q) == One; // error[Capability.UseOfDynamicBool] base
  let n = b ? 1 | 2; // error[Capability.UseOfDynamicBool] base
  let x = (n <<< 2) ||| 3; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  let y = -n; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  let z = ~~~n; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  let c = n > 1 and not b; // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  let l = IntL(n); // error[Capability.UseOfDynamicBigInt] base adaptive_ri adaptive_rif adaptive, error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
  Reset(q);
  x + y + z // error[Capability.UseOfDynamicBool] base, error[Capability.UseOfDynamicInt] base
}
function IntL(n : Int) : BigInt { Std.Convert.IntAsBigInt(n) }
