namespace Microsoft.Quantum.Optimization {
    import Std.Math.*;

    /// A minimum: where it is, the value there, and how often the function was asked for a value.
    newtype UnivariateOptimizationResult = (Coordinate : Double, Value : Double, NQueries : Int);

    /// A local minimum of a function between two bounds, by golden section search down to an interval not over `tolerance`.
    /// Of a function with one minimum there it is the global one.
    function LocalUnivariateMinimum(
        fn : (Double -> Double),
        bounds : (Double, Double),
        tolerance : Double
    ) : UnivariateOptimizationResult {
        let ratio = 0.5 * (Sqrt(5.0) - 1.0);
        mutable (left, right) = bounds;
        mutable inner = (right - ratio * (right - left), left + ratio * (right - left));
        mutable values = (fn(Std.Canon.Fst(inner)), fn(Std.Canon.Snd(inner)));
        mutable queries = 2;
        while AbsD(right - left) > tolerance {
            let (low, high) = inner;
            let (atLow, atHigh) = values;
            if atLow < atHigh {
                right = high;
                let next = right - ratio * (right - left);
                inner = (next, low);
                values = (fn(next), atLow);
            } else {
                left = low;
                let next = left + ratio * (right - left);
                inner = (high, next);
                values = (atHigh, fn(next));
            }
            queries += 1;
        }
        let coordinate = 0.5 * (left + right);
        UnivariateOptimizationResult(coordinate, fn(coordinate), queries + 1)
    }
}
