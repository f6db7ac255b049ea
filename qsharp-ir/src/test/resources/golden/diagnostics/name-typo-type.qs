function Half(x : Duoble) : Double { x / 2.0 }
