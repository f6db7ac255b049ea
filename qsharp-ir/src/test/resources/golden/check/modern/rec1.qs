function F(n : Int) : Int { n == 0 ? 1 | n * F(n - 1) }
