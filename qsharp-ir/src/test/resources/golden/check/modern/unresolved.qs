function F() : Int { Lenth([1]) + PI() + G.H() } // error[Resolve.NotFound] error[Resolve.NotFound] error[Resolve.NotFound]
