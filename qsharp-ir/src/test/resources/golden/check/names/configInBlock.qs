function G() : Int {
  @Config(Base)
  function F() : Bool { true }
  function F() : Int { 2 }
  F()
}
