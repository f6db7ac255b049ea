@SimulatableIntrinsic() operation F<'T>(x : 'T) : Unit { } // error[LowerAst.InvalidSimulatableIntrinsicOnGenericCallable]
