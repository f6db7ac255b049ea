function Id<'T>(x : 'T) : 'T { x }
operation Main() : Unit { let f = Id(_); let x = f(1); let y = f("a"); } // error[TypeCk.TyMismatch]
