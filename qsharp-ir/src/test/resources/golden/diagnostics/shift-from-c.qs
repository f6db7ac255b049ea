function Main() : Int { 1 << 3 }
