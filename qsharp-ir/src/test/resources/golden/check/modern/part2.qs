function Id<'T>(x : 'T) : 'T { x }
operation Main() : Unit { let f = Id; } // error[TypeCk.AmbiguousTy]
