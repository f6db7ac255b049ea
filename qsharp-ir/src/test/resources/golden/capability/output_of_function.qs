function Main() : Int { 3 } // error[Capability.UseOfIntOutput] base
