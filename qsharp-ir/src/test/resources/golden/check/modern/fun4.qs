operation Foo(f : (Qubit => Unit is Adj) -> Int) : Int { f(S) }
function Bar(g : Qubit => Unit is Adj + Ctl) : Int { 1 }
function Baz(g : Qubit => Unit) : Int { 1 }
operation Main() : Unit { let x = Foo(Bar); let y = Foo(Baz); } // error[TypeCk.MissingFunctor]
