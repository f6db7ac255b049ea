namespace Test {
    open Microsoft.Quantum.Intrinsic;
    function Main() : Double {
        return Sin(1.0);
    }
}
