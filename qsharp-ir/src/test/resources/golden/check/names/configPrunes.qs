@Config(Base)
function F() : Int { true }
@Config(not Base)
function F() : Bool { true }
@Config(Adaptive)
@Config(HigherLevelConstructs)
function G() : Int { 1 }
@Config(Adaptive)
@Config(not HigherLevelConstructs)
function G() : Bool { false }
function H() : (Bool, Int) { (F(), G()) }
