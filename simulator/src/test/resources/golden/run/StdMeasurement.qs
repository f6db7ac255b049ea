// run StdMeasurement.On(5, 3, Std.Measurement.MeasureInteger)
// run StdMeasurement.On(0, 0, Std.Measurement.MeasureInteger)
// run StdMeasurement.On(5, 3, q => (Std.Measurement.MeasureInteger(q), Std.Diagnostics.CheckAllZero(q)))
// run StdMeasurement.On(6, 4, Std.Measurement.MeasureBigInt)
// run StdMeasurement.On(6, 4, q => (Std.Measurement.MeasureBigInt(q), Std.Diagnostics.CheckAllZero(q)))
// run StdMeasurement.On(5, 3, Std.Measurement.MeasureEachZ)
// run StdMeasurement.On(5, 3, q => (Std.Measurement.MeasureEachZ(q), Std.Diagnostics.CheckAllZero(q)))
// run StdMeasurement.On(5, 3, q => (Std.Measurement.MResetEachZ(q), Std.Diagnostics.CheckAllZero(q)))
// run StdMeasurement.On(5, 3, Std.Measurement.MeasureAllZ)
// run StdMeasurement.On(7, 3, Std.Measurement.MeasureAllZ)
// run StdMeasurement.On(7, 3, q => (Std.Measurement.MeasureAllZ(q), Std.Measurement.MeasureEachZ(q)))
// run StdMeasurement.On(0, 0, Std.Measurement.MeasureEachZ)
// run StdMeasurement.On(0, 0, Std.Measurement.MResetEachZ)
// run StdMeasurement.On(0, 0, Std.Measurement.MeasureBigInt)
// run StdMeasurement.On(0, 0, Std.Measurement.MeasureAllZ)
// run StdMeasurement.On(1, 1, q => Std.Measurement.MResetZ(q[0]))
// run StdMeasurement.On(1, 1, q => (Std.Measurement.MResetZ(q[0]), M(q[0])))
// run StdMeasurement.On(1, 1, q => { H(q[0]); (Std.Measurement.MResetX(q[0]), M(q[0])) })
// run StdMeasurement.On(1, 1, q => { H(q[0]); S(q[0]); (Std.Measurement.MResetY(q[0]), M(q[0])) })
// run StdMeasurement.On(0, 1, q => { H(q[0]); (Std.Measurement.MResetX(q[0]), M(q[0])) })
// run StdMeasurement.On(1, 1, q => (Std.Measurement.MResetZChecked(q[0]), M(q[0])))
// run StdMeasurement.On(1, 1, q => Std.Measurement.IsLossResult(M(q[0])))
// run Std.Measurement.IsLossResult(Zero)
// run { use q = Qubit[64]; Std.Measurement.MeasureInteger(q) }
// run { use q = Qubit[63]; X(q[62]); Std.Measurement.MeasureInteger(q) }
// run { use q = Qubit[70]; X(q[69]); Std.Measurement.MeasureBigInt(q) }
namespace StdMeasurement {
    operation On<'T>(value : Int, n : Int, op : Qubit[] => 'T) : 'T {
        use q = Qubit[n];
        ApplyXorInPlace(value, q);
        let result = op(q);
        ResetAll(q);
        result
    }
}
