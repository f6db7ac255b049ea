// What only classic Q# has is an error in a modern file, at the smallest place that shows it.
@Diag.Test() // error[Parse.Classic]
operation Attributed() : Unit { }

operation Statements(n : Int) : Unit {
    using (q = Qubit()) { } // error[Parse.Classic]
    borrowing (q = Qubit()) { } // error[Parse.Classic]
    use (q = Qubit()) { } // error[Parse.Classic]
    for (i in 0..3) { } // error[Parse.Classic]
    let zeros = new Int[n]; // error[Parse.Classic]
    let both = true && false; // error[Parse.Classic]
    let either = true || false; // error[Parse.Classic]
    let neither = !true; // error[Parse.Classic]
    let half = .5; // error[Parse.Classic]
    let big = 5l; // error[Parse.Classic]
    let length = Length<Int>([1]); // error[Parse.Classic]
    let single = [1,]; // error[Parse.Rule]
    let copies = [1, size = 3,]; // error[Parse.Token]
    /// documents nothing // error[Parse.FloatingDocComment]
    let x = 1;
}

operation Specialized() : Unit is Adj + Ctl {
    body { } // error[Parse.Classic]
    adjoint controlled (cs, ...) { } // error[Parse.Classic]
}; // error[Parse.Token]
