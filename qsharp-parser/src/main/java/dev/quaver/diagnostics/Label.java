package dev.quaver.diagnostics;

import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;

/// A place in a source with a remark on it.
///
/// @param text the remark; may be empty for a primary label
public record Label(SourceFile source, Span span, String text) {}
