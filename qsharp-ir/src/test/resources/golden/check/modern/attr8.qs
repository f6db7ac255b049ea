@Measurement() operation F(x : Qubit) : Result { Zero } // error[Measurement.NotIntrinsic]
