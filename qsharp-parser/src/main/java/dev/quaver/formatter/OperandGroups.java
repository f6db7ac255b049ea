package dev.quaver.formatter;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Groups operands by the precedence of the operators between them, so that the loosest operators of an expression break
/// first, and all of one precedence together.
final class OperandGroups {

  private final Tokens tokens;
  private final Map<Integer, Integer> begins = new HashMap<>();
  private final Map<Integer, Integer> ends = new HashMap<>();
  private final BitSet breaks = new BitSet();
  private final BitSet alone = new BitSet();

  OperandGroups(Tokens tokens) {
    this.tokens = tokens;
  }

  /// How many groups begin at a token.
  int beginsAt(int index) {
    return begins.getOrDefault(index, 0);
  }

  /// How many groups end behind a token.
  int endsAt(int index) {
    return ends.getOrDefault(index, 0);
  }

  /// Whether the line may break before an operator.
  boolean mayBreak(int index) {
    return breaks.get(index);
  }

  /// Whether an operator breaks for itself: the author broke the line at one of its neighbours, which stays.
  boolean breaksAlone(int index) {
    return alone.get(index);
  }

  /// Groups the tokens from `first` to `last`, between which `operators` stand on the same level. Goes as deep as there are
  /// precedences.
  void split(List<Integer> operators, int first, int last) {
    if (operators.isEmpty() || operators.getFirst() == first) {
      return;
    }
    int loosest = operators.stream().mapToInt(tokens::precedence).min().orElseThrow();
    begins.merge(first, 1, Integer::sum);
    ends.merge(last, 1, Integer::sum);
    boolean authors = false;
    int begin = first;
    int from = 0;
    for (int i = 0; i <= operators.size(); i++) {
      int operator = i < operators.size() ? operators.get(i) : last + 1;
      if (i == operators.size() || tokens.precedence(operator) == loosest) {
        split(operators.subList(from, i), begin, operator - 1);
        begin = operator + 1;
        from = i + 1;
        if (i < operators.size()) {
          breaks.set(operator);
          authors |= isBroken(operator) || isBroken(operator + 1);
        }
      }
    }
    if (authors) {
      for (int operator : operators) {
        if (tokens.precedence(operator) == loosest) {
          alone.set(operator);
        }
      }
    }
  }

  private boolean isBroken(int index) {
    return tokens.gap(index).lineBreak();
  }
}
