namespace Std.Arrays {
    import Std.Diagnostics.*;
    import Std.Math.*;

    /// Whether all elements satisfy a predicate; true for no elements.
    function All<'T>(predicate : ('T -> Bool), array : 'T[]) : Bool {
        for element in array {
            if not predicate(element) {
                return false;
            }
        }
        true
    }

    /// Whether some element satisfies a predicate.
    function Any<'T>(predicate : ('T -> Bool), array : 'T[]) : Bool {
        for element in array {
            if predicate(element) {
                return true;
            }
        }
        false
    }

    /// Cuts an array into pieces of `chunkSize` elements; the last may be shorter. Fails unless the size is positive.
    function Chunks<'T>(chunkSize : Int, array : 'T[]) : 'T[][] {
        Fact(chunkSize > 0, "`chunkSize` must be positive");
        let count = Length(array);
        mutable chunks = [[], size = (count + chunkSize - 1) / chunkSize];
        for i in 0..Length(chunks) - 1 {
            let start = i * chunkSize;
            chunks w/= i <- array[start..MinI(start + chunkSize, count) - 1];
        }
        chunks
    }

    /// Rotates an array: by `stepCount` places towards its end, or towards its start for a negative count.
    function CircularlyShifted<'T>(stepCount : Int, array : 'T[]) : 'T[] {
        let count = Length(array);
        if count == 0 {
            return array;
        }
        let split = count - ModulusI(stepCount, count);
        array[split...] + array[...split - 1]
    }

    /// The number of elements that satisfy a predicate.
    function Count<'T>(predicate : ('T -> Bool), array : 'T[]) : Int {
        mutable count = 0;
        for element in array {
            if predicate(element) {
                count += 1;
            }
        }
        count
    }

    /// Runs an operation `nSamples` times on the same input and gives what it returned.
    operation DrawMany<'TInput, 'TOutput>(
        op : ('TInput => 'TOutput),
        nSamples : Int,
        input : 'TInput
    ) : 'TOutput[] {
        if nSamples <= 0 {
            return [];
        }
        mutable outputs = [op(input), size = nSamples];
        for i in 1..nSamples - 1 {
            outputs w/= i <- op(input);
        }
        outputs
    }

    /// Pairs of each index with its element.
    function Enumerated<'TElement>(array : 'TElement[]) : (Int, 'TElement)[] {
        MappedByIndex((i, element) -> (i, element), array)
    }

    /// The elements whose index is not in `remove`. Fails for an index that is out of range.
    function Excluding<'T>(remove : Int[], array : 'T[]) : 'T[] {
        mutable keep = [true, size = Length(array)];
        for index in remove {
            keep w/= index <- false;
        }
        mutable kept = [];
        for i in 0..Length(array) - 1 {
            if keep[i] {
                kept += [array[i]];
            }
        }
        kept
    }

    /// The elements that satisfy a predicate.
    function Filtered<'T>(predicate : ('T -> Bool), array : 'T[]) : 'T[] {
        mutable kept = [];
        for element in array {
            if predicate(element) {
                kept += [element];
            }
        }
        kept
    }

    /// Maps each element to an array and joins them.
    function FlatMapped<'TInput, 'TOutput>(mapper : ('TInput -> 'TOutput[]), array : 'TInput[]) : 'TOutput[] {
        mutable joined = [];
        for element in array {
            joined += mapper(element);
        }
        joined
    }

    /// Joins arrays to one.
    function Flattened<'T>(arrays : 'T[][]) : 'T[] {
        mutable joined = [];
        for array in arrays {
            joined += array;
        }
        joined
    }

    /// Goes through an array from its start, replacing a state by what `folder` makes of it and the element.
    function Fold<'State, 'T>(folder : (('State, 'T) -> 'State), state : 'State, array : 'T[]) : 'State {
        mutable current = state;
        for element in array {
            current = folder(current, element);
        }
        current
    }

    /// Applies an operation to each element, in order, and gives what it returned.
    operation ForEach<'T, 'U>(action : ('T => 'U), array : 'T[]) : 'U[] {
        let count = Length(array);
        if count == 0 {
            return [];
        }
        mutable outputs = [action(array[0]), size = count];
        for i in 1..count - 1 {
            outputs w/= i <- action(array[i]);
        }
        outputs
    }

    /// The first element. Fails for an empty array.
    function Head<'A>(array : 'A[]) : 'A {
        Fact(Length(array) > 0, "Array must have at least 1 element");
        array[0]
    }

    /// The first element and the others. Fails for an empty array.
    function HeadAndRest<'A>(array : 'A[]) : ('A, 'A[]) {
        (Head(array), Rest(array))
    }

    /// The index of the first element that satisfies a predicate, or -1.
    function IndexOf<'T>(predicate : ('T -> Bool), array : 'T[]) : Int {
        for i in 0..Length(array) - 1 {
            if predicate(array[i]) {
                return i;
            }
        }
        -1
    }

    /// The range of an array's indices.
    function IndexRange<'TElement>(array : 'TElement[]) : Range {
        0..Length(array) - 1
    }

    /// Takes elements of two arrays in turn. Fails unless the first is as long as the second or longer by one.
    function Interleaved<'T>(first : 'T[], second : 'T[]) : 'T[] {
        let (firstCount, secondCount) = (Length(first), Length(second));
        Fact(
            firstCount == secondCount or firstCount == secondCount + 1,
            "Array `first` must either be of same size as `second` or have one more element"
        );
        MappedOverRange(i -> i % 2 == 0 ? first[i / 2] | second[i / 2], 0..firstCount + secondCount - 1)
    }

    /// Whether an array has no elements.
    function IsEmpty<'T>(array : 'T[]) : Bool {
        Length(array) == 0
    }

    /// Whether each two neighbours satisfy `comparison(earlier, later)`.
    function IsSorted<'T>(comparison : (('T, 'T) -> Bool), array : 'T[]) : Bool {
        for i in 1..Length(array) - 1 {
            if not comparison(array[i - 1], array[i]) {
                return false;
            }
        }
        true
    }

    /// What a function makes of each element.
    function Mapped<'T, 'U>(mapper : ('T -> 'U), array : 'T[]) : 'U[] {
        let count = Length(array);
        if count == 0 {
            return [];
        }
        mutable mapped = [mapper(array[0]), size = count];
        for i in 1..count - 1 {
            mapped w/= i <- mapper(array[i]);
        }
        mapped
    }

    /// What a function makes of each index and element.
    function MappedByIndex<'T, 'U>(mapper : ((Int, 'T) -> 'U), array : 'T[]) : 'U[] {
        let count = Length(array);
        if count == 0 {
            return [];
        }
        mutable mapped = [mapper(0, array[0]), size = count];
        for i in 1..count - 1 {
            mapped w/= i <- mapper(i, array[i]);
        }
        mapped
    }

    /// What a function makes of each number in a range.
    function MappedOverRange<'T>(mapper : (Int -> 'T), range : Range) : 'T[] {
        if IsRangeEmpty(range) {
            return [];
        }
        let start = range::Start;
        let step = range::Step;
        let count = (range::End - start) / step + 1;
        mutable mapped = [mapper(start), size = count];
        for i in 1..count - 1 {
            mapped w/= i <- mapper(start + i * step);
        }
        mapped
    }

    /// All elements but the last; none for an empty array.
    function Most<'T>(array : 'T[]) : 'T[] {
        array[...Length(array) - 2]
    }

    /// All elements but the last, and the last. Fails for an empty array.
    function MostAndTail<'A>(array : 'A[]) : ('A[], 'A) {
        (Most(array), Tail(array))
    }

    /// Lengthens an array with copies of an element: to `paddedLength` at its start, or to -`paddedLength` at its end.
    /// Fails if the array is longer than that already.
    function Padded<'T>(paddedLength : Int, defaultElement : 'T, inputArray : 'T[]) : 'T[] {
        let missing = AbsI(paddedLength) - Length(inputArray);
        if missing < 0 {
            fail "Specified output array length must be at least as long as `inputArray` length.";
        }
        let padding = [defaultElement, size = missing];
        paddedLength >= 0 ? padding + inputArray | inputArray + padding
    }

    /// Cuts an array into pieces of the given sizes and a last one with what remains. Fails if there are too few elements.
    function Partitioned<'T>(partitionSizes : Int[], array : 'T[]) : 'T[][] {
        let pieces = Length(partitionSizes);
        mutable parts = [[], size = pieces + 1];
        mutable start = 0;
        for i in 0..pieces - 1 {
            let end = start + partitionSizes[i];
            if end > Length(array) {
                fail "Partitioned argument out of bounds.";
            }
            parts w/= i <- array[start..end - 1];
            start = end;
        }
        parts w/= pieces <- array[start...];
        parts
    }

    /// All elements but the first; none for an empty array.
    function Rest<'T>(array : 'T[]) : 'T[] {
        array[1...]
    }

    /// The elements in the opposite order.
    function Reversed<'T>(array : 'T[]) : 'T[] {
        array[...-1...]
    }

    /// The integers from `from` to `to`, both included. Fails if `to` is less than `from`.
    function SequenceI(from : Int, to : Int) : Int[] {
        Fact(to >= from, "`to` must be larger than `from`.");
        mutable sequence = [from, size = to - from + 1];
        for i in 1..to - from {
            sequence w/= i <- from + i;
        }
        sequence
    }

    /// The integers from `from` to `to`, both included. Fails if `to` is less than `from`.
    function SequenceL(from : BigInt, to : BigInt) : BigInt[] {
        Fact(to >= from, "`to` must be larger than `from`");
        mutable sequence = [];
        mutable current = from;
        while current <= to {
            sequence += [current];
            current += 1L;
        }
        sequence
    }

    /// Sorts an array with a merge sort that keeps the order of equal elements.
    ///
    /// `comparison(a, b)` tells whether a may stand before b; it is true for equal elements.
    function Sorted<'T>(comparison : (('T, 'T) -> Bool), array : 'T[]) : 'T[] {
        let count = Length(array);
        mutable source = array;
        mutable width = 1;
        while width < count {
            mutable merged = source;
            mutable start = 0;
            while start < count {
                let middle = MinI(start + width, count);
                let end = MinI(start + 2 * width, count);
                mutable left = start;
                mutable right = middle;
                for position in start..end - 1 {
                    if left < middle and (right >= end or comparison(source[left], source[right])) {
                        merged w/= position <- source[left];
                        left += 1;
                    } else {
                        merged w/= position <- source[right];
                        right += 1;
                    }
                }
                start = end;
            }
            source = merged;
            width *= 2;
        }
        source
    }

    /// The elements at the given indices. Fails for an index that is out of range.
    function Subarray<'T>(locations : Int[], array : 'T[]) : 'T[] {
        Mapped(i -> array[i], locations)
    }

    /// An array with two elements exchanged. Fails for an index that is out of range.
    function Swapped<'T>(firstIndex : Int, secondIndex : Int, array : 'T[]) : 'T[] {
        array w/ firstIndex <- array[secondIndex] w/ secondIndex <- array[firstIndex]
    }

    /// The last element. Fails for an empty array.
    function Tail<'A>(array : 'A[]) : 'A {
        let count = Length(array);
        Fact(count > 0, "Array must have at least 1 element");
        array[count - 1]
    }

    /// Takes an array of pairs apart.
    function Unzipped<'T, 'U>(array : ('T, 'U)[]) : ('T[], 'U[]) {
        (Mapped((first, _) -> first, array), Mapped((_, second) -> second, array))
    }

    /// The indices of the elements that satisfy a predicate.
    function Where<'T>(predicate : ('T -> Bool), array : 'T[]) : Int[] {
        mutable indices = [];
        for i in 0..Length(array) - 1 {
            if predicate(array[i]) {
                indices += [i];
            }
        }
        indices
    }

    /// All pieces of `size` neighbouring elements; none if `size` is over the array's length.
    function Windows<'T>(size : Int, array : 'T[]) : 'T[][] {
        let count = Length(array);
        MappedOverRange(start -> array[start..start + size - 1], 0..count - size)
    }

    /// Pairs of elements at the same index, as many as the shorter array has.
    function Zipped<'T, 'U>(left : 'T[], right : 'U[]) : ('T, 'U)[] {
        MappedOverRange(i -> (left[i], right[i]), 0..MinI(Length(left), Length(right)) - 1)
    }
}
