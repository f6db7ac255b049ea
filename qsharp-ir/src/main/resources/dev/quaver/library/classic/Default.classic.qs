namespace Microsoft.Quantum.Core {
    /// The value that a new array of a type is filled with: 0, false, `Zero`, an empty array, a tuple of such values …
    /// A callable so made fails when it is called, a qubit when it is used.
    function Default<'T>() : 'T {
        return (new 'T[1])[0];
    }
}
