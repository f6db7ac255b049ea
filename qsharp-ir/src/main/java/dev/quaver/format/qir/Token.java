package dev.quaver.format.qir;

/// Kinds of tokens in LLVM's text.
enum Token {
  /// a keyword or a name without a sigil
  WORD,
  /// `%name`
  LOCAL,
  /// `@name`
  GLOBAL,
  INTEGER,
  /// a decimal number with a point, or the bits of one after `0x`
  DECIMAL,
  STRING,
  /// `c"…"`
  CHARACTERS,
  /// `#0`
  GROUP,
  /// one character of its own
  MARK,
  END
}
