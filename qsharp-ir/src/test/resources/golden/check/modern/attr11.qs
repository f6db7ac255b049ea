@Reset() operation F(x : Qubit) : Result { body intrinsic; } // error[Reset.NonResultOutput]
