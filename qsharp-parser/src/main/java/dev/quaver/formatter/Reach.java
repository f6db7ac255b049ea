package dev.quaver.formatter;

import dev.quaver.formatter.Piece.Begin;
import dev.quaver.formatter.Piece.Break;
import dev.quaver.formatter.Piece.End;
import dev.quaver.formatter.Piece.Group;
import dev.quaver.formatter.Piece.Remark;
import dev.quaver.formatter.Piece.Text;
import java.util.ArrayDeque;
import java.util.List;

/// How wide the pieces of a layout are on one line, up to where the line may end: found once for all of them, so that
/// each decision of the printer takes constant time.
final class Reach {

  private final int[] columns;

  /// For the beginning of each group the next break behind it.
  private final int[] limits;

  /// For each piece the next one at which the line may end, or does so in any case.
  private final int[] nextBreak;

  private final int[] nextForced;

  Reach(List<Piece> pieces) {
    int count = pieces.size();
    columns = new int[count + 1];
    limits = new int[count];
    nextBreak = new int[count + 1];
    nextForced = new int[count + 1];
    for (int i = 0; i < count; i++) {
      columns[i + 1] = columns[i] + width(pieces.get(i));
    }
    nextBreak[count] = count;
    nextForced[count] = count;
    for (int i = count - 1; i >= 0; i--) {
      Piece piece = pieces.get(i);
      nextBreak[i] = piece instanceof Break ? i : nextBreak[i + 1];
      nextForced[i] = endsLine(piece) ? i : nextForced[i + 1];
    }
    findLimits(pieces);
  }

  /// Columns from a group's beginning to the next place behind it where the line may end, or to one inside where it does.
  int ofGroup(int begin) {
    return columns[Math.min(limits[begin], endOfForced(begin))] - columns[begin];
  }

  /// Columns from a break, taken as spaces, to the next one.
  int ofBreak(int index) {
    return columns[Math.min(nextBreak[index + 1], endOfForced(index))] - columns[index];
  }

  /// A text of several lines counts with its first one.
  private int endOfForced(int index) {
    int forced = nextForced[index + 1];
    return forced == columns.length - 1
        ? forced
        : columns[forced + 1] > columns[forced] ? forced + 1 : forced;
  }

  private static int width(Piece piece) {
    return switch (piece) {
      case Text text -> text.width();
      case Break possible -> possible.forced() ? 0 : possible.spaces();
      case Begin _, End _, Remark _ -> 0;
    };
  }

  private static boolean endsLine(Piece piece) {
    return switch (piece) {
      case Text text -> text.isMultiline();
      case Break possible -> possible.forced();
      case Begin _, End _, Remark _ -> false;
    };
  }

  private void findLimits(List<Piece> pieces) {
    var open = new ArrayDeque<Integer>();
    for (int i = 0; i < pieces.size(); i++) {
      switch (pieces.get(i)) {
        case Begin _ -> open.push(i);
        case End _ -> {
          int begin = open.pop();
          limits[begin] = isParameters(pieces.get(begin)) ? endOfHead(pieces, i) : nextBreak[i];
        }
        case Break _, Text _, Remark _ -> {}
      }
    }
  }

  private static boolean isParameters(Piece piece) {
    return piece instanceof Begin begin && begin.group() == Group.PARAMETERS;
  }

  /// The first break behind the parameters of a callable that is not in a bracket of its type.
  private int endOfHead(List<Piece> pieces, int end) {
    int depth = 0;
    int i = end + 1;
    while (i < pieces.size()) {
      switch (pieces.get(i)) {
        case Begin begin -> {
          if (begin.group() == Group.CHAIN) {
            return nextBreak[i];
          }
          depth++;
        }
        case End _ -> depth--;
        case Break _ -> {
          if (depth == 0) {
            return i;
          }
        }
        case Text _, Remark _ -> {}
      }
      i++;
    }
    return i;
  }
}
