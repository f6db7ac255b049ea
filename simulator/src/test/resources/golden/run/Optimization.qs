// Minima known in closed form.

// run Finds(x -> (x - 0.3) * (x - 0.3) + 2.0, (-5.0, 7.0), 0.3, 2.0)
// run Finds(Std.Math.Cos, (2.0, 6.0), Std.Math.PI(), -1.0)
// run Finds(x -> x, (1.0, 4.0), 1.0, 1.0)
// run Targeting()

import Microsoft.Quantum.Optimization.*;
import Microsoft.Quantum.Targeting.*;
import Std.Math.*;

function Finds(fn : (Double -> Double), bounds : (Double, Double), place : Double, value : Double) : (Bool, Int) {
    let found = LocalUnivariateMinimum(fn, bounds, 1e-6);
    (AbsD(found.Coordinate - place) <= 1e-6 and AbsD(found.Value - value) <= 1e-6, found.NQueries)
}

function Targeting() : (String, String) {
    (RequiresCapability("Controlled", "Full", "reads results").Reason, TargetInstruction("x")!)
}
