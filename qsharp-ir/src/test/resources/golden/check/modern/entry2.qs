operation Main() : Int { 1 }
