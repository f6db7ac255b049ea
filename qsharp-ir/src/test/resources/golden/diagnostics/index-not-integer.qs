function Main(xs : Int[]) : Int { xs[1.0] }
