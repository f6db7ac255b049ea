namespace A {
    open Microsoft.Quantum.Intrinsic

    operation First(q : Qubit) : Unit {
        let x = ;
        X(q)
        Y(q);
        let = 5;
        Z((q);
        foo bar baz;
        if x = 1 { X(q); }
        for i 0..5 { X(q); }
        let y = [1, 2;
        let ok = 1;
    }

    operation Two(q) Unit is Foo {
        use q = Qbit();
        set 5;
        let s = "a\q";
        else { }
        let body = 1;
        1 # 2;
        a && b;
    }

    function Three : Int { return 1; }

    @Test()
    let z = 5;

    function Four() : Int { if a { } else if b { } return 1,; }

    newtype N = (A : , B : Int);
    struct S { A Int, B : Int }
    function Five() : Unit { (1,,2); [,]; x -> ; f(x) -> 1; 0x8000000000000000; 99999999999999999999; }
}
