function Complexes(a : Complex, b : Complex) : Bool {
    let z = 1.0 + 2.5i;
    let w = -0.5i * a + b / z - a ^ b;
    mutable sum = w;
    sum += a;
    -sum == z or a != +b
}
