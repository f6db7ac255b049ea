function F(a : Int, a : Int) : Int { a } // error[Resolve.DuplicateBinding]
