function Add(x : Int, y : Int) : Int { x + y }
function Main() : Int { Add(1, 2, 3) }
