package dev.quaver.formatter;

import java.util.ArrayList;
import java.util.List;

/// Comments behind code. Those that were put below one another in the text stand so again, one space behind the longest
/// line.
final class Remarks {

  /// A comment that has been written.
  ///
  /// @param offset where it begins in the output
  /// @param column its column there
  /// @param line its line there
  /// @param comment what is known from the text that is formatted
  private record Remark(int offset, int column, int line, Comment comment) {

    boolean isBelow(Remark other) {
      return line == other.line + 1 && comment.column() == other.comment.column();
    }
  }

  private final List<Remark> remarks = new ArrayList<>();

  void add(int offset, int column, int line, Comment comment) {
    remarks.add(new Remark(offset, column, line, comment));
  }

  /// The output with aligned comments.
  String align(StringBuilder out) {
    var result = new StringBuilder(out.length());
    int copied = 0;
    int i = 0;
    while (i < remarks.size()) {
      int end = i + 1;
      int column = remarks.get(i).column();
      boolean padded = remarks.get(i).comment().padded();
      while (end < remarks.size() && remarks.get(end).isBelow(remarks.get(end - 1))) {
        column = Math.max(column, remarks.get(end).column());
        padded |= remarks.get(end).comment().padded();
        end++;
      }
      for (Remark remark : remarks.subList(i, end)) {
        result
            .append(out, copied, remark.offset())
            .repeat(' ', padded ? column - remark.column() : 0);
        copied = remark.offset();
      }
      i = end;
    }
    return result.append(out, copied, out.length()).toString();
  }
}
