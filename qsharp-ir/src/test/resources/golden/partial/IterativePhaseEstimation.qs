import Std.Math.*;
operation Main() : Result[] {
    use (control, state) = (Qubit(), Qubit());
    X(state);
    mutable found = [];
    for k in 2..-1..0 {
        H(control);
        for _ in 1..(1 <<< k) {
            Controlled R1([control], (2.0 * PI() * 0.625, state));
        }
        for i in 0..Length(found) - 1 {
            if found[i] == One {
                R1(-PI() / IntAsPower(Length(found) - i), control);
            }
        }
        H(control);
        set found += [MResetZ(control)];
    }
    X(state);
    return found;
}
function IntAsPower(n : Int) : Double {
    return 2.0^Std.Convert.IntAsDouble(n);
}
