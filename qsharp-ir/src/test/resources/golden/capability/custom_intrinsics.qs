@Measurement()
operation MyM(q : Qubit) : Result { body intrinsic; }
@Reset()
operation MyR(q : Qubit) : Unit { body intrinsic; }
operation MyB(q : Qubit) : Bool { body intrinsic; }
operation Main() : Result { use q = Qubit();
 MyR(q); // error[Capability.CallToCustomReset] base
 let b = MyB(q); // error[Capability.UseOfDynamicBool] base
 MyM(q) } // error[Capability.CallToCustomMeasurement] base
