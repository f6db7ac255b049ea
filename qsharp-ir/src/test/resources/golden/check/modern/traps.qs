import Std.Math.*;
struct Sole { Only : Int }
newtype Plain = (Int, Int);
function Three(a : Int, b : Int, c : Int) : Int { a + b + c }
operation Outer(q : Qubit) : Unit { X(q); }

function SingletonTuple() : Unit { let x : Int = (5,); } // error[TypeCk.TyMismatch]
function SingletonStruct() : Sole { Sole(3) } // error[TypeCk.TyMismatch]
function AssignmentHasNoValue() : Unit { mutable a = 1; mutable b = 2; a = b = 1; } // error[TypeCk.TyMismatch]
function MixedNumbers() : Double { 1 + 2.0 } // error[TypeCk.TyMismatch] error[TypeCk.TyMismatch]
function NotOfNumber() : Bool { not 1 == 2 } // error[TypeCk.TyMismatch] error[TypeCk.TyMismatch]
function BitsBeforeComparison() : Bool { 1 == 2 == 3 } // error[TypeCk.TyMismatch]
function UserTypesHaveNoEquality() : Bool { Plain(1, 2) == Plain(1, 2) } // error[TypeCk.MissingClassEq]
function UserTypesDoNotPrint() : String { $"{Plain(1, 2)}" } // error[TypeCk.MissingClassShow]
function CallablesDoNotPrint() : String { $"{Three}" } // error[TypeCk.MissingClassShow]
function OpenRangesAreForIndices() : Unit { for i in 0... { } } // error[TypeCk.MissingClassIterable]
function NothingToInfer() : Unit { let a = []; } // error[TypeCk.AmbiguousTy]
function IfWithoutElse(c : Bool) : Int { if c { return 1; } } // error[TypeCk.TyMismatch]
operation Joins(q : Qubit) : Unit { let ops = [X, Reset]; ops[0](q); } // error[TypeCk.FunctorMismatch]
operation RepeatScope() : Unit { repeat { let done = true; } until done; } // error[Resolve.NotFound]
operation RepeatFixupScope() : Unit { repeat { let n = 1; } until true fixup { Message($"{n}"); } } // error[Resolve.NotFound]
operation WithinScope(q : Qubit) : Unit { within { let n = 1; } apply { Message($"{n}"); } } // error[Resolve.NotFound]
function PatternTwice() : Unit { let (a, a) = (1, 2); } // error[Resolve.DuplicateBinding]
function OrderIsNoClass<'T : Ord>(a : 'T) : Bool { a < a } // error[TypeCk.MissingClassOrd] error[TypeCk.UnrecognizedClass]
