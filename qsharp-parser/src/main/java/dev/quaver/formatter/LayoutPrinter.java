package dev.quaver.formatter;

import dev.quaver.formatter.Piece.Begin;
import dev.quaver.formatter.Piece.Break;
import dev.quaver.formatter.Piece.End;
import dev.quaver.formatter.Piece.Group;
import dev.quaver.formatter.Piece.Remark;
import dev.quaver.formatter.Piece.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Writes a layout, and decides at the beginning of each group whether its lines break: when the rest of the line up to
/// the next place to break it would be too long. The idea is Oppen's ("Prettyprinting", 1980).
final class LayoutPrinter {

  /// Columns that a line has where it can be broken.
  static final int WIDTH = 120;

  private static final int STEP = 4;

  /// A group that is open.
  ///
  /// @param broken whether its breaks break
  /// @param base indentation of the lines in it
  /// @param outer indentation of its closing bracket
  /// @param continued indentation of what goes on with a line in it
  private record Level(boolean broken, int base, int outer, int continued) {}

  private final List<Piece> pieces;
  private final Reach reach;
  private final StringBuilder out = new StringBuilder();
  private final Deque<Level> levels = new ArrayDeque<>();
  private final String lineEnd;
  private final Remarks remarks = new Remarks();
  private int line;
  private int column;
  private int indent;

  private LayoutPrinter(List<Piece> pieces, String lineEnd) {
    this.pieces = pieces;
    this.reach = new Reach(pieces);
    this.lineEnd = lineEnd;
  }

  /// The text of a layout without a last line end.
  static String print(List<Piece> pieces, String lineEnd) {
    var printer = new LayoutPrinter(pieces, lineEnd);
    printer.levels.push(new Level(true, 0, 0, STEP));
    for (int i = 0; i < pieces.size(); i++) {
      printer.print(i);
    }
    return printer.remarks.align(printer.out);
  }

  private void print(int index) {
    switch (pieces.get(index)) {
      case Text text -> text(text);
      case Begin begin -> levels.push(open(begin, index));
      case End _ -> levels.pop();
      case Remark(Comment comment) -> {
        if (comment.trailing()) {
          remarks.add(out.length(), column, line, comment);
        }
        out.append(comment.text());
      }
      case Break possible -> {
        Level level = levels.element();
        boolean breaks =
            possible.forced()
                || (possible.alone() ? column + reach.ofBreak(index) > WIDTH : level.broken());
        if (breaks) {
          newLine(possible, level);
        } else {
          out.repeat(' ', possible.spaces());
          column += possible.spaces();
        }
      }
    }
  }

  private void text(Text text) {
    out.append(text.text());
    int lastLine = text.text().lastIndexOf('\n');
    if (lastLine < 0) {
      column += text.text().length();
    } else {
      column = text.text().length() - lastLine - 1;
      line += (int) text.text().chars().filter(c -> c == '\n').count();
    }
  }

  private void newLine(Break end, Level level) {
    out.append(end.blank() ? lineEnd + lineEnd : lineEnd);
    line += end.blank() ? 2 : 1;
    indent =
        switch (end.indent()) {
          case BASE -> level.base();
          case OUTER -> level.outer();
          case CONTINUED -> level.continued();
        };
    out.repeat(' ', indent);
    column = indent;
  }

  private boolean fits(int index) {
    return column + reach.ofGroup(index) <= WIDTH;
  }

  private Level open(Begin begin, int index) {
    Level around = levels.element();
    return switch (begin.group()) {
      case LIST, PARAMETERS, PARENTHESIS -> {
        boolean broken = begin.forced() || !fits(index);
        int base = broken ? indent + STEP : indent;
        boolean flush = broken && begin.group() == Group.PARENTHESIS;
        yield new Level(broken, base, indent, flush ? base : base + STEP);
      }
      case ELEMENTS -> around;
      case ROW, OPERANDS -> within(around, !fits(index));
      case CHAIN -> within(around, begin.forced() || !fits(index));
      case BLOCK -> {
        int base = around.broken() ? around.base() + STEP : around.base();
        yield new Level(around.broken(), base, around.base(), base + STEP);
      }
    };
  }

  private static Level within(Level around, boolean broken) {
    return new Level(broken, around.base(), around.outer(), around.continued());
  }
}
