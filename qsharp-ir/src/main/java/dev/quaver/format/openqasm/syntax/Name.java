package dev.quaver.format.openqasm.syntax;

import dev.quaver.source.Span;

/// An identifier where it is declared or used.
public record Name(String text, Span span) {}
