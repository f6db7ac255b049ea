@Test("QuantumSimulator") // error[LowerAst.InvalidAttrArgs]
operation Tested() : Unit { }

@Deprecated("Tested") // error[LowerAst.UnknownAttr]
operation Old() : Unit { }

@SimulatableIntrinsic()
operation TakesCallable(op : Qubit => Unit) : Unit { } // error[LowerAst.InvalidSimulatableIntrinsicArrowParam]

@SimulatableIntrinsic()
operation HasAdjoint(q : Qubit) : Unit is Adj { } // error[SpecGen.SimulatableIntrinsic]

@Measurement()
operation MeasuresRegister(qs : Qubit[]) : Result { body intrinsic; } // error[Measurement.NonQubitArgument]

@Measurement()
operation GivesArray(q : Qubit) : Result[] { body intrinsic; } // error[Measurement.NonResultOutput]

@Measurement()
@SimulatableIntrinsic()
operation Simulated(q : Qubit) : Result { Zero }

@Reset()
operation ResetsNothing() : Unit { body intrinsic; } // error[Reset.NoArguments]

@NoiseIntrinsic()
operation NoisyValue(q : Qubit) : Int { body intrinsic; } // error[NoiseIntrinsic.NonResultOutput]

@NoiseIntrinsic()
operation NoisyBody(q : Qubit) : Unit { } // error[NoiseIntrinsic.NotIntrinsic]

@EntryPoint()
operation Start() : Unit is Adj { } // error[EntryPoint.BodyMissing]

operation Outer() : Unit {
    @Unheard() // error[LowerAst.UnknownAttr]
    function Inner() : Unit { }
}
