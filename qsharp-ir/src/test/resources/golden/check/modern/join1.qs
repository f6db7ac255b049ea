operation F() : Unit { let x = [1, 2.0]; let y = [[], [1]]; let z = [(1, []), (2, ["a"])]; } // error[TypeCk.TyMismatch]
