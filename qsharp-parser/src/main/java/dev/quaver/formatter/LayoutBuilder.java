package dev.quaver.formatter;

import dev.quaver.formatter.Piece.Begin;
import dev.quaver.formatter.Piece.Break;
import dev.quaver.formatter.Piece.End;
import dev.quaver.formatter.Piece.Group;
import dev.quaver.formatter.Piece.Indent;
import dev.quaver.formatter.Piece.Remark;
import dev.quaver.formatter.Piece.Text;
import dev.quaver.parser.TokenRole;
import java.util.ArrayList;
import java.util.List;

/// Puts tokens and comments into a layout: text, possible line breaks, and the groups that they belong to.
final class LayoutBuilder {

  private static final End END = new End();

  private final Tokens tokens;
  private final Structure structure;
  private final List<Piece> pieces = new ArrayList<>();

  private LayoutBuilder(Tokens tokens) {
    this.tokens = tokens;
    this.structure = new Structure(tokens);
  }

  static List<Piece> build(Tokens tokens) {
    var builder = new LayoutBuilder(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      builder.gap(i);
      builder.beginGroups(i);
      builder.pieces.add(Text.of(tokens.text(i)));
      builder.endGroups(i);
    }
    builder.endOfFile();
    return builder.pieces;
  }

  private void beginGroups(int index) {
    int opener = structure.enclosing(index);
    if (structure.isInList(index) && !tokens.closesList(index) && startsRow(index)) {
      pieces.add(row(opener));
    }
    for (int i = structure.operands().beginsAt(index); i > 0; i--) {
      pieces.add(new Begin(Group.OPERANDS, false));
    }
    if (tokens.opensList(index)) {
      pieces.add(new Begin(list(index), structure.isBroken(index)));
    } else if (tokens.role(index) == TokenRole.OPEN_BLOCK) {
      if (structure.startsChain(index)) {
        pieces.add(new Begin(Group.CHAIN, structure.isBroken(index)));
      }
      pieces.add(new Begin(Group.BLOCK, false));
    }
  }

  private Group list(int opener) {
    int behind = structure.partner(opener) + 1;
    if (tokens.role(opener) == TokenRole.OPEN_TIGHT
        && !structure.isInList(opener)
        && tokens.is(behind, ":")) {
      return Group.PARAMETERS;
    }
    return structure.hasSeveralElements(opener) ? Group.LIST : Group.PARENTHESIS;
  }

  private Begin row(int opener) {
    return new Begin(structure.isBroken(opener) ? Group.ROW : Group.ELEMENTS, false);
  }

  private void endGroups(int index) {
    if (tokens.closesList(index)) {
      pieces.add(END);
    } else if (tokens.role(index) == TokenRole.CLOSE_BLOCK) {
      pieces.add(END);
      if (structure.endsChain(index)) {
        pieces.add(END);
      }
    }
    for (int i = structure.operands().endsAt(index); i > 0; i--) {
      pieces.add(END);
    }
    int next = index + 1;
    if (next < tokens.size()
        && structure.isInList(next)
        && structure.enclosing(next) != index
        && (tokens.closesList(next) || startsRow(next))) {
      pieces.add(END);
    }
  }

  /// Whether a row of elements begins with a token that stands in a list: the first one, and in a list that the author
  /// broke also one on a new line behind a comma.
  private boolean startsRow(int index) {
    int opener = structure.enclosing(index);
    return index - 1 == opener
        || (tokens.role(index - 1) == TokenRole.COMMA
            && structure.isBroken(opener)
            && tokens.gap(index).lineBreak());
  }

  private void gap(int index) {
    if (index == 0) {
      comments(index, Indent.BASE, Indent.BASE);
      return;
    }
    Gap gap = tokens.gap(index);
    Piece piece = separator(index);
    if (!gap.hasComments()) {
      if (!piece.equals(Spacing.NOTHING)) {
        pieces.add(piece);
      }
      return;
    }
    Indent last =
        piece instanceof Break end
            ? end.indent()
            : tokens.role(index) == TokenRole.OPEN_BLOCK || tokens.continuesBlock(index)
                ? Indent.BASE
                : closes(index) ? Indent.OUTER : Indent.CONTINUED;
    comments(index, last == Indent.OUTER ? Indent.BASE : last, last);
  }

  /// Comments, each on a line of its own unless it is trailing, and the line break behind them.
  private void comments(int index, Indent indent, Indent last) {
    Gap gap = tokens.gap(index);
    boolean first = true;
    for (Comment comment : gap.comments()) {
      if (comment.trailing()) {
        pieces.add(Piece.SPACE);
      } else if (index > 0 || !first) {
        boolean blank = comment.blankBefore() && !(first && index > 0 && opens(index - 1));
        pieces.add(Break.forced(indent, blank));
      }
      pieces.add(new Remark(comment));
      first = false;
    }
    if (!first && index < tokens.size()) {
      pieces.add(Break.forced(last, gap.blankAfter() && !closes(index)));
    }
  }

  private void endOfFile() {
    comments(tokens.size(), Indent.BASE, Indent.BASE);
  }

  /// What stands between a token and the one before it where there are no comments.
  private Piece separator(int index) {
    int opener = structure.enclosing(index);
    boolean kept = structure.keepsLine(index);
    if (structure.isInList(index)) {
      int spaces = tokens.role(opener) == TokenRole.OPEN_FIELDS ? 1 : 0;
      if (tokens.closesList(index)) {
        return opener == index - 1
            ? Spacing.NOTHING
            : Break.maybe(Indent.OUTER, structure.isBroken(opener), spaces);
      } else if (opener == index - 1) {
        return Break.maybe(Indent.BASE, structure.isBroken(opener), spaces);
      } else if (tokens.role(index - 1) == TokenRole.COMMA) {
        return startsRow(index)
            ? Break.forced(Indent.BASE, tokens.gap(index).blankAfter())
            : new Break(Indent.BASE, false, structure.isPlain(opener), false, 1);
      }
    } else if (tokens.role(index) == TokenRole.CLOSE_BLOCK) {
      return closeBlock(index, opener);
    } else if (opener == index - 1) {
      return Break.maybe(Indent.BASE, structure.isBroken(opener), 1);
    } else if (tokens.startsLine(index)) {
      boolean blank = tokens.gap(index).blankAfter();
      return new Break(Indent.BASE, structure.isBroken(opener), false, blank, 1);
    } else if (tokens.role(index - 1) == TokenRole.COMMA) {
      return new Break(Indent.CONTINUED, kept, true, false, 1);
    } else if (tokens.is(index, "fixup")) {
      return Break.maybe(Indent.BASE, false, 1);
    }
    if (structure.operands().mayBreak(index) && (kept || !structure.keepsLine(index + 1))) {
      boolean alone = structure.operands().breaksAlone(index);
      return new Break(Indent.CONTINUED, kept, alone, false, 1);
    }
    return kept ? Break.forced(Indent.CONTINUED, false) : Spacing.between(tokens, index);
  }

  /// An empty block stays on its line unless blocks that belong to it follow.
  private Piece closeBlock(int index, int opener) {
    boolean empty = opener == index - 1;
    return empty && !tokens.continuesBlock(index + 1)
        ? Spacing.NOTHING
        : Break.maybe(Indent.OUTER, structure.isBroken(opener), empty ? 0 : 1);
  }

  private boolean opens(int index) {
    return tokens.opensList(index) || tokens.role(index) == TokenRole.OPEN_BLOCK;
  }

  private boolean closes(int index) {
    return index < tokens.size()
        && (tokens.closesList(index) || tokens.role(index) == TokenRole.CLOSE_BLOCK);
  }
}
