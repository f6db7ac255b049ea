namespace Microsoft.Quantum.Extensions.Convert {
    /// The bits of a number in two's complement, least significant first, as many as a multiple of 8 that shows its
    /// sign.
    function BigIntToBools(a : BigInt) : Bool[] {
        return Microsoft.Quantum.Convert.BigIntAsBoolArray(a);
    }

    /// The number with these bits, least significant first, in two's complement if they are a multiple of 8.
    function BoolsToBigInt(a : Bool[]) : BigInt {
        return Microsoft.Quantum.Convert.BoolArrayAsBigInt(a);
    }
}
