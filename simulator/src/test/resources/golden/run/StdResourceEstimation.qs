// run Std.ResourceEstimation.SingleVariant()
// run Std.ResourceEstimation.BeginEstimateCaching("fragment", 0)
// run { let first = Std.ResourceEstimation.BeginEstimateCaching("fragment", 0); Std.ResourceEstimation.EndEstimateCaching(); (first, Std.ResourceEstimation.BeginEstimateCaching("fragment", 0)) }
// run Std.ResourceEstimation.EndEstimateCaching()
// run Std.ResourceEstimation.IsResourceEstimating()
// run { use q = Qubit[2]; Std.ResourceEstimation.AccountForEstimates([Std.ResourceEstimation.TCount(7)], Std.ResourceEstimation.PSSPCLayout(), q); }
// run { use q = Qubit[2]; Adjoint Std.ResourceEstimation.AccountForEstimates([Std.ResourceEstimation.TCount(7)], 9, q); }
// run Std.ResourceEstimation.AccountForEstimates([(77, -1)], 1, [])
// run Std.ResourceEstimation.AuxQubitCount(3)
// run Std.ResourceEstimation.TCount(3)
// run Std.ResourceEstimation.RotationCount(3)
// run Std.ResourceEstimation.RotationDepth(3)
// run Std.ResourceEstimation.CczCount(3)
// run Std.ResourceEstimation.MeasurementCount(3)
// run Std.ResourceEstimation.PSSPCLayout()
// run Std.ResourceEstimation.BeginRepeatEstimates(4)
// run Std.ResourceEstimation.BeginRepeatEstimates(-4)
// run Std.ResourceEstimation.EndRepeatEstimates()
// run { use q = Qubit(); within { Std.ResourceEstimation.RepeatEstimates(3); } apply { X(q); } MResetZ(q) }
// run Std.ResourceEstimation.LeastRecentlyUsed()
// run Std.ResourceEstimation.LeastFrequentlyUsed()
// run Std.ResourceEstimation.EnableMemoryComputeArchitecture(3, Std.ResourceEstimation.LeastRecentlyUsed())
// run Std.ResourceEstimation.EnableMemoryComputeArchitecture(-1, 7)
// run Std.ResourceEstimation.EnableManualMemoryComputeArchitecture()
// run { use q = Qubit(); Std.Memory.Load(q); Std.Memory.Load(q); Std.Memory.Store(q); H(q); H(q); Std.Diagnostics.CheckZero(q) }
namespace StdResourceEstimation {
}
