function F() : Int { let x : _ = 3; let y : _[] = [1]; _ } // error[TypeCk.TyHole]
