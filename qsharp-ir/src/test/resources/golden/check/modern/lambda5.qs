operation Main() : Int { let f = () -> 3; f() }
