function Main() : Double { Sin(1.0) }
