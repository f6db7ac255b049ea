package dev.quaver.parser;

/// What a token is to its neighbours, as the grammar took it.
public enum TokenRole {
  /// A word, name, literal or symbol that stands on its own.
  TEXT,
  /// `(` or `[` that begins something.
  OPEN,
  /// `(`, `[` or `<` that belongs to what stands before it, as in `f(x)`, `xs[0]`, `F<Int>`.
  OPEN_TIGHT,
  /// What closes an [#OPEN] or [#OPEN_TIGHT].
  CLOSE,
  /// `{` before the fields of a struct.
  OPEN_FIELDS,
  /// `}` behind the fields of a struct.
  CLOSE_FIELDS,
  /// `{` before items, specializations or statements.
  OPEN_BLOCK,
  /// `}` behind items, specializations or statements.
  CLOSE_BLOCK,
  /// `,`
  COMMA,
  /// `;`
  SEMICOLON,
  /// A symbol that belongs to what follows: `-x`, `~~~x`, `...x`, `@Test`.
  PREFIX,
  /// A symbol that belongs to what stands before it: `x!`, `x...`.
  POSTFIX,
  /// A binary operator, `?`, `|` or `w/`, with a space on both sides.
  INFIX,
  /// `..` and `^`, without.
  INFIX_TIGHT,
  /// `.` or `::`
  MEMBER
}
