struct Point { Across : Int, Down : Int }
function Main() : Point { new Point { Across = 1 } }
