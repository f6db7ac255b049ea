/// Runs programs on simulators in this process: once and sampled where possible, else shot by shot on all processors.
///
/// A simulator joins by implementing [dev.quaver.sim.local.Simulator]; only the provider of targets and simulators see this
/// package.
@NullMarked
package dev.quaver.sim.local;

import org.jspecify.annotations.NullMarked;
