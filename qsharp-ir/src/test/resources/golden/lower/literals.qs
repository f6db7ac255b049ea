function All(n : Int) : (Int, BigInt, Double, Bool, String, Result, Pauli, Range, Unit) {
    (-n, 12L, 1.5, true, "say \"hi\"", One, PauliY, n..-2..0, ())
}

function Text(n : Int, names : String[]) : String {
    $"{n + 1} of {names}: {n > 2 ? "many" | "few"}"
}

function Arrays(n : Int) : Int[][] {
    let threes = [3, size = n];
    [threes, threes[1...], threes[...-1...], [n, threes[0], threes[-1]]]
}
