namespace Microsoft.Quantum.Core {
    /// Marks a type whose values can mark declarations.
    newtype Attribute = Unit;

    /// Marks a callable that has a new name.
    newtype Deprecated = (NewName : String);

    /// Marks the operation a program begins with.
    newtype EntryPoint = Unit;

    /// Marks a callable to be expanded where it is called.
    newtype Inline = Unit;
}
