package dev.quaver.formatter;

import dev.quaver.parser.TokenRole;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/// What must be known about brackets before the tokens are laid out: where they end, what encloses what, and which the
/// author broke over several lines.
final class Structure {

  /// More statements than these do not stand on one line.
  private static final int MAX_STATEMENTS_IN_LINE = 2;

  private final Tokens tokens;
  private final OperandGroups operands;
  private final int[] partner;
  private final int[] enclosing;
  private final BitSet broken = new BitSet();
  private final BitSet plain = new BitSet();
  private final BitSet several = new BitSet();
  private final BitSet chainStarts = new BitSet();
  private final BitSet chainEnds = new BitSet();
  private final Deque<Frame> frames = new ArrayDeque<>();

  Structure(Tokens tokens) {
    this.tokens = tokens;
    this.operands = new OperandGroups(tokens);
    this.partner = new int[tokens.size()];
    this.enclosing = new int[tokens.size()];
    Arrays.fill(partner, -1);
    frames.push(new Frame(-1, true));
    for (int i = 0; i < tokens.size(); i++) {
      visit(i);
    }
    Frame file = frames.pop();
    endSegment(file, tokens.size() - 1);
    endChain(file);
  }

  OperandGroups operands() {
    return operands;
  }

  /// The other bracket of a pair, -1 for what is no bracket.
  int partner(int index) {
    return partner[index];
  }

  /// The bracket inside which the gap before a token lies, -1 for the file.
  int enclosing(int index) {
    return enclosing[index];
  }

  boolean isInList(int index) {
    return enclosing[index] >= 0 && tokens.opensList(enclosing[index]);
  }

  /// Whether a list, or a block or one that belongs to it, ends lines in any case.
  boolean isBroken(int opener) {
    return opener < 0 || broken.get(opener);
  }

  /// Whether a list has literals and names only, of which many fit on a line.
  boolean isPlain(int opener) {
    return plain.get(opener);
  }

  boolean hasSeveralElements(int opener) {
    return several.get(opener);
  }

  boolean startsChain(int opener) {
    return chainStarts.get(opener);
  }

  boolean endsChain(int closer) {
    return chainEnds.get(closer);
  }

  /// Whether the author's new line before a token inside a statement is kept.
  boolean keepsLine(int index) {
    if (index == 0 || !tokens.gap(index).lineBreak() || tokens.startsLine(index)) {
      return false;
    }
    int before = index - 1;
    return switch (tokens.role(before)) {
      // Not on both sides of an operator.
      case INFIX -> !tokens.gap(before).lineBreak();
      case COMMA -> !isInList(index);
      case TEXT -> tokens.role(index) == TokenRole.INFIX || leadsOver(before);
      case CLOSE, CLOSE_FIELDS, CLOSE_BLOCK, POSTFIX -> tokens.role(index) == TokenRole.INFIX;
      case OPEN, OPEN_TIGHT, OPEN_FIELDS, OPEN_BLOCK, SEMICOLON, PREFIX, INFIX_TIGHT, MEMBER ->
          false;
    };
  }

  private boolean leadsOver(int index) {
    String text = tokens.text(index);
    return switch (text) {
      case "=", "->", "=>", "<-", "import", "export" -> true;
      default -> text.endsWith("=");
    };
  }

  private void visit(int index) {
    Frame frame = frames.element();
    enclosing[index] = frame.opener;
    if (tokens.gap(index).hasComments()) {
      frame.breaks = true;
    }
    if (tokens.startsLine(index)) {
      startLine(frame, index);
    }
    switch (tokens.role(index)) {
      case OPEN, OPEN_TIGHT, OPEN_FIELDS -> {
        countOperand(frame, index);
        frame.plainElements = false;
        frames.push(new Frame(index, false));
      }
      case OPEN_BLOCK -> {
        endSegment(frame, index - 1);
        openBlock(frame, index);
      }
      case CLOSE, CLOSE_FIELDS -> closeList(index);
      case CLOSE_BLOCK -> closeBlock(index);
      case COMMA -> {
        endSegment(frame, index - 1);
        endChain(frame);
        frame.commas++;
        frame.tokensOfElement = 0;
        frame.brokenByAuthor |= tokens.gap(index + 1).hasComments();
      }
      case SEMICOLON -> {
        endSegment(frame, index - 1);
        endChain(frame);
      }
      case INFIX -> {
        countOperand(frame, index);
        frame.operators.add(index);
      }
      case TEXT, PREFIX, POSTFIX, INFIX_TIGHT, MEMBER -> {
        if (goesOn(frame, index)) {
          endSegment(frame, index - 1);
          frame.chainGoesOn = true;
        }
        countOperand(frame, index);
      }
    }
    if (keepsLine(index)) {
      frame.breaks = true;
    }
  }

  private boolean goesOn(Frame frame, int index) {
    return frame.chain >= 0 && (tokens.continuesBlock(index) || tokens.is(index, "fixup"));
  }

  private void startLine(Frame frame, int index) {
    endSegment(frame, index - 1);
    endChain(frame);
    frame.statement = index;
    frame.lines++;
  }

  private void countOperand(Frame frame, int index) {
    frame.countToken();
    if (frame.segment < 0) {
      frame.segment = index;
    }
  }

  private void endSegment(Frame frame, int last) {
    if (!frame.operators.isEmpty()) {
      operands.split(frame.operators, frame.segment, last);
      frame.operators = new ArrayList<>();
    }
    frame.segment = -1;
  }

  private void openBlock(Frame frame, int index) {
    if (!frame.chainGoesOn) {
      endChain(frame);
      frame.chain = index;
      chainStarts.set(index);
    }
    frame.chainGoesOn = false;
    frame.chainBlocks.add(index);
    frame.plainElements = false;
    frames.push(new Frame(index, true));
  }

  private void closeList(int index) {
    Frame list = frames.pop();
    endSegment(list, index - 1);
    endChain(list);
    pair(list.opener, index);
    boolean empty = list.opener == index - 1;
    Gap first = tokens.gap(list.opener + 1);
    if (first.hasComments()
        || tokens.gap(index).hasComments()
        || list.brokenByAuthor
        || (first.lineBreak() && !empty)) {
      broken.set(list.opener);
      list.breaks = true;
    }
    several.set(list.opener, list.commas > 0);
    plain.set(list.opener, list.plainElements && list.commas > 0 && tokens.is(list.opener, "["));
    frames.element().breaks |= list.breaks;
  }

  private void closeBlock(int index) {
    Frame block = frames.pop();
    Frame around = frames.element();
    endSegment(block, index - 1);
    endChain(block);
    pair(block.opener, index);
    boolean empty = block.opener == index - 1;
    Gap first = tokens.gap(block.opener + 1);
    block.breaks |= first.lineBreak() && !empty;
    block.breaks |= block.lines > MAX_STATEMENTS_IN_LINE;
    block.breaks |= tokens.gap(index).hasComments();
    block.breaks |= !empty && around.statement >= 0 && tokens.is(around.statement, "namespace");
    if (block.breaks) {
      broken.set(around.chain);
      around.breaks = true;
    } else if (around.block && !empty) {
      around.breaks = true;
    }
    around.lastBlockEnd = index;
  }

  private void endChain(Frame frame) {
    if (frame.chain >= 0) {
      chainEnds.set(frame.lastBlockEnd);
      if (broken.get(frame.chain)) {
        frame.chainBlocks.forEach(broken::set);
      }
      frame.chainBlocks.clear();
      frame.chain = -1;
    }
    frame.chainGoesOn = false;
  }

  private void pair(int opener, int closer) {
    partner[opener] = closer;
    partner[closer] = opener;
    enclosing[closer] = opener;
  }
}
