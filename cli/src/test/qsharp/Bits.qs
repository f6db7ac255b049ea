import Std.Diagnostics.Fact;

@Test()
operation FlippedQubitIsOne() : Unit {
    use q = Qubit();
    X(q);
    Fact(MResetZ(q) == One, "the qubit should be in |1⟩");
}

@Test()
function ShiftsDouble() : Unit {
    Fact(21 <<< 1 == 42, "a shift by one should double");
}
