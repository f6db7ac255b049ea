struct Point { Across : Int, Down : Int }
function Sum(p : Point) : Int { p.Acros + p.Down }
