package dev.quaver.formatter;

/// A piece of a layout.
sealed interface Piece {

  /// A space between two tokens of a line.
  Text SPACE = new Text(" ", 1);

  /// Text that is written as it is.
  ///
  /// @param width how many columns count against the length of the line; what goes on after a line break does not
  record Text(String text, int width) implements Piece {

    static Text of(String text) {
      int lineEnd = text.indexOf('\n');
      return new Text(text, lineEnd < 0 ? text.length() : lineEnd);
    }

    boolean isMultiline() {
      return text.indexOf('\n') >= 0;
    }
  }

  /// A comment, which may be as long as it likes.
  record Remark(Comment comment) implements Piece {}

  /// Where a line may end.
  ///
  /// @param forced whether it does in any case
  /// @param alone whether it breaks when what follows does not fit, whatever its group does
  /// @param blank whether an empty line follows
  /// @param spaces spaces in its place where the line goes on
  record Break(Indent indent, boolean forced, boolean alone, boolean blank, int spaces)
      implements Piece {

    static Break forced(Indent indent, boolean blank) {
      return new Break(indent, true, false, blank, 0);
    }

    static Break maybe(Indent indent, boolean forced, int spaces) {
      return new Break(indent, forced, false, false, spaces);
    }
  }

  /// How far a new line is indented.
  enum Indent {
    /// As what the group holds.
    BASE,
    /// As the line on which the group began, for its closing bracket.
    OUTER,
    /// Further than the statement or element that goes on.
    CONTINUED
  }

  /// A group begins.
  ///
  /// @param forced whether it breaks in any case
  record Begin(Group group, boolean forced) implements Piece {}

  /// The innermost group ends.
  record End() implements Piece {}

  /// What a group is, which says how it is indented and when its breaks break.
  enum Group {
    /// A bracketed list; all breaks or none.
    LIST,
    /// The parameters of a callable, which break before anything else of its head does.
    PARAMETERS,
    /// A parenthesis around one expression.
    PARENTHESIS,
    /// The elements of a list; they break if the list does.
    ELEMENTS,
    /// Elements that stood on one line of a list; they break if they do not fit on one.
    ROW,
    /// Blocks that belong together (`if`, `else`); all break or none.
    CHAIN,
    /// A block, which breaks if its chain does.
    BLOCK,
    /// Operands with operators of the same precedence.
    OPERANDS
  }
}
