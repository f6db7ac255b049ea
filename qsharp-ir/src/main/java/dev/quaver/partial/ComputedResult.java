package dev.quaver.partial;

import dev.quaver.circuit.Value;

/// A Q# Result that is computed from outcomes and belongs to no single measurement.
///
/// @param one of type Bool: whether it is One
record ComputedResult(Value one) {}
