package dev.quaver.device;

/// What a device can do.
///
/// @param inspectable whether [QuantumDevice#inspector] works
/// @param observable whether [QuantumDevice#read] works during a run; if not, the device only samples at the end
public record DeviceTraits(String name, boolean inspectable, boolean observable) {}
