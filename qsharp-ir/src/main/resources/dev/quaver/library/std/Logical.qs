namespace Std.Logical {
    /// Whether exactly one of two is true.
    function Xor(first : Bool, second : Bool) : Bool {
        first != second
    }
}
