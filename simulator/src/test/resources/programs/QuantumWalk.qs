import Std.Arithmetic.*;
import Std.Measurement.*;
operation Main() : Result[] {
    use (coin, place) = (Qubit(), Qubit[3]);
    X(place[2]);
    for _ in 1..3 {
        H(coin);
        Controlled IncByLE([coin], (1, place));
        X(coin);
        Controlled Adjoint IncByLE([coin], (1, place));
        X(coin);
    }
    Reset(coin);
    return MResetEachZ(place);
}
operation IncByLE(n : Int, qs : Qubit[]) : Unit is Adj + Ctl {
    IncByI(n, qs);
}
operation IncByI(n : Int, qs : Qubit[]) : Unit is Adj + Ctl {
    for _ in 1..n {
        for i in Length(qs) - 1..-1..1 {
            Controlled X(qs[0..i - 1], qs[i]);
        }
        X(qs[0]);
    }
}
