operation P(i : Int) : Unit is Adj + Ctl { }

operation Look() : Result { body intrinsic; }

operation Nested(n : Int) : Unit is Adj + Ctl {
    within {
        P(1);
        let k = n;
        P(k);
    } apply {
        P(2);
        within { P(3); } apply { P(4); }
    }
}

operation InWithin() : Unit is Adj {
    within {
        within { P(1); } apply { P(2); P(3); }
    } apply {
        P(4);
    }
}

operation Value() : Result {
    let r = within { P(1); } apply { Look() };
    within { P(2); } apply { Look() }
}
