package dev.quaver.formatter;

import dev.quaver.formatter.Piece.Text;
import dev.quaver.parser.TokenRole;

/// Whether a space stands between two tokens of a line.
final class Spacing {

  /// No space.
  static final Text NOTHING = new Text("", 0);

  private Spacing() {}

  /// What stands before a token that is not the first.
  static Text between(Tokens tokens, int index) {
    boolean tight = isTightAfter(tokens.role(index - 1)) || isTightBefore(tokens.role(index));
    return tight && !wouldMerge(tokens, index) ? NOTHING : Piece.SPACE;
  }

  private static boolean isTightAfter(TokenRole role) {
    return switch (role) {
      case OPEN, OPEN_TIGHT, PREFIX, INFIX_TIGHT, MEMBER -> true;
      case TEXT,
          CLOSE,
          OPEN_FIELDS,
          CLOSE_FIELDS,
          OPEN_BLOCK,
          CLOSE_BLOCK,
          COMMA,
          SEMICOLON,
          POSTFIX,
          INFIX ->
          false;
    };
  }

  private static boolean isTightBefore(TokenRole role) {
    return switch (role) {
      case OPEN_TIGHT, CLOSE, COMMA, SEMICOLON, POSTFIX, INFIX_TIGHT, MEMBER -> true;
      case TEXT, OPEN, OPEN_FIELDS, CLOSE_FIELDS, OPEN_BLOCK, CLOSE_BLOCK, PREFIX, INFIX -> false;
    };
  }

  /// `1.` before `..`, `..` before `.5`, and `1` before `.` would be read as other tokens.
  private static boolean wouldMerge(Tokens tokens, int index) {
    String before = tokens.text(index - 1);
    return tokens.text(index).startsWith(".")
        && (before.endsWith(".")
            || (tokens.role(index) == TokenRole.MEMBER && Character.isDigit(before.charAt(0))));
  }
}
