// first

// second
namespace A { // of the brace


    // alone

    /// documents F
    // between
    operation F() : Unit { // opens
        // before a
        a(); // behind a


        // before b
        b(x, // first
          y, // second
          z  // third
        );
        let c = 1 // before the semicolon
        ;
        let d = [ // opens
            1, 2,

            // later
            3
            // last
        ];
        if a { // when a
            X(q);
            // end of a
        } // behind
        // own
        else {
            Y(q); //tight
        }
        let e = a // sum
            + b;
        let short = 1;          // aligned
        let muchLonger = short; // below
        let apart = 2; // not
        F( // nothing
        );
        G() // value
    }
    // end
}
// very end
