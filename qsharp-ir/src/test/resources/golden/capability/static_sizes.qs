operation Three() : Int { 3 }
function FThree(n : Int) : Int { n }
operation Main() : Result { use q = Qubit();
 use r = Qubit[FThree(2)];
 use s = Qubit[Three()];
 ResetAll(s); ResetAll(r);
 MResetZ(q) }
