@SimulatableIntrinsic()
operation Foo(
  f : Int -> Int, // error[LowerAst.InvalidSimulatableIntrinsicArrowParam]
  q : Qubit) : Unit { }
@SimulatableIntrinsic()
operation Bar(f : (Int -> Int)[], g : (Int, Qubit => Unit)) : Unit { }
@SimulatableIntrinsic()
function Baz() : Int -> Int { x -> x }
