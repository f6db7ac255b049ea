@Measurement() operation F(x : Qubit) : Int { body intrinsic; } // error[Measurement.NonResultOutput]
