/// An error on one of three qubits, found by measuring and corrected.
operation Main() : Result[] {
    use (data, check) = (Qubit[3], Qubit[2]);
    Ry(0.9, data[0]);
    CNOT(data[0], data[1]);
    CNOT(data[0], data[2]);
    Rx(0.5, data[1]);
    CNOT(data[0], check[0]);
    CNOT(data[1], check[0]);
    CNOT(data[1], check[1]);
    CNOT(data[2], check[1]);
    let left = MResetZ(check[0]);
    let right = MResetZ(check[1]);
    if left == One and right == Zero {
        X(data[0]);
    } elif left == One and right == One {
        X(data[1]);
    } elif right == One {
        X(data[2]);
    }
    return Std.Measurement.MResetEachZ(data);
}
