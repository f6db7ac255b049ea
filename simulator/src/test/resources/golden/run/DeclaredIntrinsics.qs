// Intrinsics that a program declares itself: with the library's signature they work, with another one, or unknown, the call
// fails.

// run Own.Sound()
// run Own.WrongParameter()
// run Own.NoParameter()
// run Own.WrongOutput()
// run Own.WrongResult()
// run Own.WrongArray()
// run Own.WrongItems()
// run Own.Unknown()
namespace Own {
    function Cos(angle : Double) : Double {
        body intrinsic;
    }

    operation H(angle : Int) : Unit {
        body intrinsic;
    }

    function Sin() : Double {
        body intrinsic;
    }

    function Tan(angle : Double) : Int {
        body intrinsic;
    }

    operation M(target : Qubit) : Int {
        body intrinsic;
    }

    operation X(target : Qubit) : Int[] {
        body intrinsic;
    }

    operation Y(targets : Qubit[]) : Unit {
        body intrinsic;
    }

    function Nowhere() : Int {
        body intrinsic;
    }

    function Sound() : Double {
        Cos(0.0)
    }

    operation WrongParameter() : Unit {
        H(3);
    }

    function NoParameter() : Double {
        Sin()
    }

    function WrongOutput() : Int {
        Tan(1.0)
    }

    operation WrongResult() : Int {
        use q = Qubit();
        M(q)
    }

    operation WrongArray() : Int {
        use q = Qubit();
        Length(X(q))
    }

    operation WrongItems() : Unit {
        use q = Qubit[2];
        Y(q);
    }

    function Unknown() : Int {
        Nowhere()
    }
}
