namespace Microsoft.Quantum.Extensions.Convert {
    import Std.Convert.*;

    /// Two bits for each Pauli, the first one least significant.
    function PauliArrayToInt(paulis : Pauli[]) : Int {
        Microsoft.Quantum.Convert.PauliArrayAsInt(paulis)
    }

    /// An integer without bounds of the same value.
    function ToBigInt(a : Int) : BigInt {
        IntAsBigInt(a)
    }

    /// An integer as a double.
    function ToDouble(a : Int) : Double {
        IntAsDouble(a)
    }

    /// A truth value as text.
    function ToStringB(a : Bool) : String {
        $"{a}"
    }

    /// A number as text.
    function ToStringD(a : Double) : String {
        $"{a}"
    }

    /// An integer as text.
    function ToStringI(a : Int) : String {
        $"{a}"
    }

    /// A number as text in a format of .NET.
    function ToStringDFormat(a : Double, fmt : String) : String {
        Microsoft.Quantum.Convert.DoubleAsStringWithFormat(a, fmt)
    }

    /// An integer as text in a format of .NET.
    function ToStringIFormat(a : Int, fmt : String) : String {
        Microsoft.Quantum.Convert.IntAsStringWithFormat(a, fmt)
    }
}
