import Std.Measurement.*;
operation Layer(angles : Double[], qs : Qubit[]) : Unit {
    for i in 0..Length(qs) - 1 {
        Ry(angles[i], qs[i]);
    }
    for i in 0..Length(qs) - 2 {
        CZ(qs[i], qs[i + 1]);
    }
}
operation Main() : Result[] {
    use qs = Qubit[4];
    for layer in [[0.1, 0.2, 0.3, 0.4], [1.5, 1.4, 1.3, 1.2], [0.7, 0.0, -0.7, 3.0]] {
        Layer(layer, qs);
    }
    return MResetEachZ(qs);
}
