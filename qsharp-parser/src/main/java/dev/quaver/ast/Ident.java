package dev.quaver.ast;

import dev.quaver.source.Span;

/// One identifier.
public record Ident(String name, Span span) implements Node {}
