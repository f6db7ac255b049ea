function Twice(x : Int) { 2 * x }
