function Short() : Int { 42 }
function TwoStatements() : Int { let a = 1; a }
function ThreeStatements() : Int { let a = 1; let b = a; a }
function Nested() : Int { if a { 1 } else { 2 } }
function Broken() : Int { 
42 }
operation Chains() : Unit {
    if a { F(); } else {
        G();
    }
    if a {} elif b { 
        G();
    } else {}
    let x = if a { 1 } else { 2 } + if b { 3 } else { 4 };
    F(() => { let a = 1; }, [
        1
    ]);
    F([1, 2,
        3]);
}
