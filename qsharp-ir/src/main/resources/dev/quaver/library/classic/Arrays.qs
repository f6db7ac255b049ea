namespace Microsoft.Quantum.Arrays {
    import Std.Arrays.*;
    import Std.Diagnostics.*;
    import Std.Math.*;

    /// An array of `length` elements that all are `value`. Fails for a negative length.
    function ConstantArray<'T>(length : Int, value : 'T) : 'T[] {
        Repeated(value, length)
    }

    /// An array without elements.
    function EmptyArray<'TElement>() : 'TElement[] {
        []
    }

    /// The states a fold goes through: what `fn` makes of the state and each element, in order.
    function CumulativeFolded<'State, 'T>(fn : (('State, 'T) -> 'State), state : 'State, array : 'T[]) : 'State[] {
        mutable current = state;
        mutable states = [state, size = Length(array)];
        for i in 0..Length(array) - 1 {
            current = fn(current, array[i]);
            states w/= i <- current;
        }
        states
    }

    /// The element at an index. Fails for an index that is out of range.
    function ElementAt<'T>(index : Int, array : 'T[]) : 'T {
        array[index]
    }

    /// The elements at a range of indices. Fails for an index that is out of range.
    function ElementsAt<'T>(range : Range, array : 'T[]) : 'T[] {
        array[range]
    }

    /// The function from indices to elements.
    function LookupFunction<'T>(array : 'T[]) : (Int -> 'T) {
        ElementAt(_, array)
    }

    /// Whether two arrays are equally long and have equal elements.
    function EqualA<'T>(equal : (('T, 'T) -> Bool), array1 : 'T[], array2 : 'T[]) : Bool {
        Length(array1) == Length(array2) and All(equal, Zipped(array1, array2))
    }

    /// The elements whose index is not in `remove`.
    function Exclude<'T>(remove : Int[], array : 'T[]) : 'T[] {
        Excluding(remove, array)
    }

    /// Whether an array holds each of 0 to n - 1 once.
    function IsPermutation(permutation : Int[]) : Bool {
        mutable seen = [false, size = Length(permutation)];
        for i in permutation {
            if i < 0 or i >= Length(permutation) or seen[i] {
                return false;
            }
            seen w/= i <- true;
        }
        true
    }

    /// The beginnings of an array, from the first element alone to the whole.
    function Prefixes<'T>(array : 'T[]) : 'T[][] {
        MappedOverRange(end -> array[...end], IndexRange(array))
    }

    /// Fails unless all rows are equally long.
    function RectangularArrayFact<'T>(array : 'T[][], message : String) : Unit {
        Fact(IsRectangularArray(array), message);
    }

    /// Fails unless there are as many rows as each row has elements.
    function SquareArrayFact<'T>(array : 'T[][], message : String) : Unit {
        Fact(IsSquareArray(array), message);
    }

    /// Pairs as arrays of two elements.
    function TupleArrayAsNestedArray<'T>(tupleList : ('T, 'T)[]) : 'T[][] {
        Mapped((first, second) -> [first, second], tupleList)
    }

    /// An array without the elements that equal their predecessor.
    function Unique<'T>(equal : (('T, 'T) -> Bool), array : 'T[]) : 'T[] {
        mutable unique = [];
        for i in 0..Length(array) - 1 {
            if i == 0 or not equal(array[i - 1], array[i]) {
                unique += [array[i]];
            }
        }
        unique
    }

    /// Pairs of elements at the same index, as many as the shorter array has.
    function Zip<'T, 'U>(left : 'T[], right : 'U[]) : ('T, 'U)[] {
        Zipped(left, right)
    }

    /// Triples of elements at the same index, as many as the shortest array has.
    function Zipped3<'T1, 'T2, 'T3>(first : 'T1[], second : 'T2[], third : 'T3[]) : ('T1, 'T2, 'T3)[] {
        let count = MinI(MinI(Length(first), Length(second)), Length(third));
        MappedOverRange(i -> (first[i], second[i], third[i]), 0..count - 1)
    }

    /// Triples of elements at the same index, as many as the shortest array has.
    function Zip3<'T1, 'T2, 'T3>(first : 'T1[], second : 'T2[], third : 'T3[]) : ('T1, 'T2, 'T3)[] {
        Zipped3(first, second, third)
    }

    /// Quadruples of elements at the same index, as many as the shortest array has.
    function Zipped4<'T1, 'T2, 'T3, 'T4>(
        first : 'T1[],
        second : 'T2[],
        third : 'T3[],
        fourth : 'T4[]
    ) : ('T1, 'T2, 'T3, 'T4)[] {
        let count = MinI(MinI(MinI(Length(first), Length(second)), Length(third)), Length(fourth));
        MappedOverRange(i -> (first[i], second[i], third[i], fourth[i]), 0..count - 1)
    }

    /// Quadruples of elements at the same index, as many as the shortest array has.
    function Zip4<'T1, 'T2, 'T3, 'T4>(
        first : 'T1[],
        second : 'T2[],
        third : 'T3[],
        fourth : 'T4[]
    ) : ('T1, 'T2, 'T3, 'T4)[] {
        Zipped4(first, second, third, fourth)
    }

    /// Applies an operation to the index and elements of each window of `windowLen` neighbours, in order.
    operation ApplyToEachWindow<'T>(windowLen : Int, op : (Int, 'T[]) => Unit, register : 'T[]) : Unit {
        for i in 0..Length(register) - windowLen {
            op(i, register[i..i + windowLen - 1]);
        }
    }

    /// Applies an operation to the index and elements of each window of `windowLen` neighbours, in order. Supports
    /// Adjoint.
    operation ApplyToEachWindowA<'T>(
        windowLen : Int,
        op : (Int, 'T[]) => Unit is Adj,
        register : 'T[]
    ) : Unit is Adj {
        for i in 0..Length(register) - windowLen {
            op(i, register[i..i + windowLen - 1]);
        }
    }

    /// Applies an operation to the index and elements of each window of `windowLen` neighbours, in order. Supports
    /// Controlled.
    operation ApplyToEachWindowC<'T>(
        windowLen : Int,
        op : (Int, 'T[]) => Unit is Ctl,
        register : 'T[]
    ) : Unit is Ctl {
        for i in 0..Length(register) - windowLen {
            op(i, register[i..i + windowLen - 1]);
        }
    }

    /// Applies an operation to the index and elements of each window of `windowLen` neighbours, in order. Supports
    /// Adjoint and Controlled.
    operation ApplyToEachWindowCA<'T>(
        windowLen : Int,
        op : (Int, 'T[]) => Unit is Adj + Ctl,
        register : 'T[]
    ) : Unit is Adj + Ctl {
        for i in 0..Length(register) - windowLen {
            op(i, register[i..i + windowLen - 1]);
        }
    }
}
