namespace Std.ResourceEstimation {
    /// The variant to cache under where there is only one.
    function SingleVariant() : Int {
        0
    }

    /// Begins a fragment whose cost is the same each time for the same name and variant.
    /// True if the fragment must run: always, unless an estimator knows its cost already.
    function BeginEstimateCaching(name : String, variant : Int) : Bool {
        body intrinsic;
    }

    /// Ends the fragment that `BeginEstimateCaching` began.
    function EndEstimateCaching() : Unit {
        body intrinsic;
    }

    /// Whether the program's costs are being estimated.
    function IsResourceEstimating() : Bool {
        body intrinsic;
    }

    /// Adds known costs to an estimate. Does nothing when a program runs.
    operation AccountForEstimates(estimates : (Int, Int)[], layout : Int, arguments : Qubit[]) : Unit is Adj {
        body (...) {
            AccountForEstimatesInternal(estimates, layout, arguments);
        }
        adjoint self;
    }

    internal operation AccountForEstimatesInternal(
        estimates : (Int, Int)[],
        layout : Int,
        arguments : Qubit[]
    ) : Unit {
        body intrinsic;
    }

    /// A cost of so many auxiliary qubits.
    function AuxQubitCount(amount : Int) : (Int, Int) {
        (0, amount)
    }

    /// A cost of so many T gates.
    function TCount(amount : Int) : (Int, Int) {
        (1, amount)
    }

    /// A cost of so many rotations.
    function RotationCount(amount : Int) : (Int, Int) {
        (2, amount)
    }

    /// A cost of so many layers of rotations.
    function RotationDepth(amount : Int) : (Int, Int) {
        (3, amount)
    }

    /// A cost of so many CCZ gates.
    function CczCount(amount : Int) : (Int, Int) {
        (4, amount)
    }

    /// A cost of so many measurements.
    function MeasurementCount(amount : Int) : (Int, Int) {
        (5, amount)
    }

    /// The layout of parallel synthesis and sequential Pauli computation.
    function PSSPCLayout() : Int {
        1
    }

    /// Says that what follows costs `count` times as much, up to `EndRepeatEstimates`.
    operation BeginRepeatEstimates(count : Int) : Unit {
        BeginRepeatEstimatesInternal(count);
    }

    /// Ends what `BeginRepeatEstimates` began.
    operation EndRepeatEstimates() : Unit {
        EndRepeatEstimatesInternal();
    }

    /// Begins a repetition, which the adjoint ends: for `within` blocks.
    operation RepeatEstimates(count : Int) : Unit is Adj {
        body (...) {
            BeginRepeatEstimates(count);
        }
        adjoint (...) {
            EndRepeatEstimates();
        }
    }

    internal operation BeginRepeatEstimatesInternal(count : Int) : Unit {
        body intrinsic;
    }

    internal operation EndRepeatEstimatesInternal() : Unit {
        body intrinsic;
    }

    /// Evicts the qubit from compute that was used least recently.
    function LeastRecentlyUsed() : Int {
        0
    }

    /// Evicts the qubit from compute that was used least often.
    function LeastFrequentlyUsed() : Int {
        1
    }

    /// Tells an estimator that only `computeCapacity` qubits at a time can have gates applied.
    operation EnableMemoryComputeArchitecture(computeCapacity : Int, strategy : Int) : Unit {
        body intrinsic;
    }

    /// Tells an estimator that the program itself moves qubits with `Load` and `Store`.
    operation EnableManualMemoryComputeArchitecture() : Unit {
        EnableMemoryComputeArchitecture(0, 2);
    }
}
