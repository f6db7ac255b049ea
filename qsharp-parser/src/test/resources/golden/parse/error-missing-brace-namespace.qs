namespace A {
    function F() : Unit {
        let x = 1;

    function G() : Unit { }
}
namespace B { }
