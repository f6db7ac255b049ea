@Measurement() operation F(x : Int) : Result { body intrinsic; } // error[Measurement.NonQubitArgument]
