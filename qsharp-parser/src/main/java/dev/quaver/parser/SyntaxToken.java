package dev.quaver.parser;

import dev.quaver.source.Span;

/// A token of a file with what the grammar took it for. A string with holes is one token.
///
/// @param startsLine whether a namespace, item, attribute, specialization or statement begins here
/// @param precedence how tightly an [TokenRole#INFIX] binds, loosest first; 0 for others
public record SyntaxToken(TokenRole role, boolean startsLine, int precedence, Span span) {}
