function Main() : Int[] { new Int[3] }
