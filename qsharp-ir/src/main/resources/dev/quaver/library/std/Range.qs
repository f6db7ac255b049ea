namespace Std.Range {
    /// Where a range starts.
    function RangeStart(r : Range) : Int {
        r::Start
    }

    /// The bound of a range. The last element may come before it.
    function RangeEnd(r : Range) : Int {
        r::End
    }

    /// The distance between neighbours in a range, negative for a descending one.
    function RangeStep(r : Range) : Int {
        r::Step
    }

    /// Whether a range has no elements.
    function IsRangeEmpty(rng : Range) : Bool {
        if rng::Step > 0 {
            rng::End < rng::Start
        } else {
            rng::End > rng::Start
        }
    }

    /// The elements of a range in the opposite order.
    function RangeReverse(r : Range) : Range {
        let last = r::Start + ((r::End - r::Start) / r::Step) * r::Step;
        last..-r::Step..r::Start
    }
}
