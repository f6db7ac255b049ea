@Config(Adaptive)
function F0() : Int { 1 }
@Config(not Adaptive)
function F0() : Bool { true }
@Config(IntegerComputations)
function F1() : Int { 1 }
@Config(not IntegerComputations)
function F1() : Bool { true }
@Config(FloatingPointComputations)
function F2() : Int { 1 }
@Config(not FloatingPointComputations)
function F2() : Bool { true }
@Config(BackwardsBranching)
function F3() : Int { 1 }
@Config(not BackwardsBranching)
function F3() : Bool { true }
@Config(StaticSizedArrays)
function F4() : Int { 1 }
@Config(not StaticSizedArrays)
function F4() : Bool { true }
@Config(CallSupport)
function F5() : Int { 1 }
@Config(not CallSupport)
function F5() : Bool { true }
@Config(DynamicQubitAllocation)
function F6() : Int { 1 }
@Config(not DynamicQubitAllocation)
function F6() : Bool { true }
@Config(HigherLevelConstructs)
function F7() : Int { 1 }
@Config(not HigherLevelConstructs)
function F7() : Bool { true }
@Config(Unrestricted)
function F8() : Int { 1 }
@Config(not Unrestricted)
function F8() : Bool { true }
function All() : Int { F0() + F1() + F2() + F3() + F4() + F5() + F6() + F7() + F8() }
