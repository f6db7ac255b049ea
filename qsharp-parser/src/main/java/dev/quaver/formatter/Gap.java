package dev.quaver.formatter;

import java.util.ArrayList;
import java.util.List;

/// What stands between two tokens: white space and comments.
///
/// @param lineBreak whether the tokens stand on different lines
/// @param blankAfter whether an empty line stands before the second token, behind all comments
record Gap(List<Comment> comments, boolean lineBreak, boolean blankAfter) {

  private static final Gap NOTHING = new Gap(List.of(), false, false);
  private static final Gap LINE = new Gap(List.of(), true, false);
  private static final Gap BLANK = new Gap(List.of(), true, true);

  Gap {
    comments = List.copyOf(comments);
  }

  boolean hasComments() {
    return !comments.isEmpty();
  }

  /// The gap in `text` between two offsets; at the beginning of a file nothing is trailing.
  static Gap between(String text, int start, int end) {
    var comments = new ArrayList<Comment>();
    int lines = 0;
    boolean anyLine = false;
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (c == '/') {
        int stop = endOfLine(text, i, end);
        boolean trailing = !anyLine && comments.isEmpty() && start > 0;
        String comment = text.substring(i, stop).stripTrailing();
        int column = i - startOfLine(text, i);
        comments.add(new Comment(comment, trailing, column, i - start > 1, lines > 1));
        lines = 0;
        i = stop;
      } else {
        boolean ends = c == '\n' || (c == '\r' && (i + 1 == end || text.charAt(i + 1) != '\n'));
        lines += ends ? 1 : 0;
        anyLine |= ends;
        i++;
      }
    }
    if (!comments.isEmpty()) {
      return new Gap(comments, true, lines > 1);
    }
    return lines == 0 ? NOTHING : lines == 1 ? LINE : BLANK;
  }

  /// The same with the comments of another gap in front, which end the line that the token before them is on.
  Gap withBefore(Gap other) {
    var all = new ArrayList<>(other.comments);
    comments.forEach(comment -> all.add(comment.onItsOwn()));
    return new Gap(all, true, blankAfter);
  }

  private static int startOfLine(String text, int at) {
    int i = at;
    while (i > 0 && text.charAt(i - 1) != '\n' && text.charAt(i - 1) != '\r') {
      i--;
    }
    return i;
  }

  private static int endOfLine(String text, int start, int end) {
    int i = start;
    while (i < end && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }
}
