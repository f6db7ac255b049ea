function Main(a : Bool, b : Bool) : Bool { a && b }
