function G() : Int {
  function F() : Bool { true }
  F() // error[TypeCk.TyMismatch]
}
