operation Main() : Int { Lenght([1, 2]) }
