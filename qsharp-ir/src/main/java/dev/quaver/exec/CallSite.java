package dev.quaver.exec;

import dev.quaver.source.Span;

/// Where a call stands in the source of the caller.
///
/// @param argument where failures of intrinsics are shown
record CallSite(Span call, Span argument) {}
