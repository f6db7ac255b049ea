@Config(Base) function F() : Int { 1 }
@Config(not Base) function F() : Int { 2 }
function G() : Int { F() }
