function Power(n : Int) : Int { mutable p = 1; for _ in 1..n { p *= 2; } p }
operation Main() : Result[] {
  use qs = Qubit[Power(2)];
  for i in 0..Length(qs) - 1 {
    if i % 2 == 0 { H(qs[i]); }
  }
  mutable angle = 0.0;
  while angle < 1.0 {
    Rz(angle, qs[0]);
    angle += 0.25;
  }
  MResetEachZ(qs)
}
