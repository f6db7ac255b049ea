package dev.quaver.ast;

import dev.quaver.source.Span;

/// `@Name(argument)`; the name is dotted in the classic dialect only.
///
/// @param argument a parenthesised expression or a tuple, `()` included
public record Attribute(QualifiedName name, Expr argument, Span span) implements Node {}
