namespace Microsoft.Quantum.Targeting {
    /// Says what a target must be capable of to run a callable, and why.
    newtype RequiresCapability = (ResultOpacity : String, ClassicalCompute : String, Reason : String);

    /// Says that a callable is an instruction of the target, by its name there.
    newtype TargetInstruction = String;
}
