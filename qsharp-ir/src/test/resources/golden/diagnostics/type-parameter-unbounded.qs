function Same<'T>(x : 'T, y : 'T) : Bool { x == y }
