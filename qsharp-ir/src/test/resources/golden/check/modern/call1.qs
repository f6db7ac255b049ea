function F() : Int { let x = 3; x(4) } // error[TypeCk.MissingClassCall]
