function F<'T : Exp>(x : 'T) : 'T { x } // error[TypeCk.IncorrectNumberOfConstraintParameters]
