package dev.quaver.format.openqasm.translate;

import dev.quaver.format.openqasm.syntax.Expression;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Physical qubits, which exist without being declared: those that a program names are allocated when it begins.
final class HardwareQubits {

  private static final int MOST_DIGITS = 6;

  private final Problems problems;
  private final TreeMap<Integer, Span> used = new TreeMap<>();

  HardwareQubits(Problems problems) {
    this.problems = problems;
  }

  Value value(Frame frame, Expression.Reference reference) {
    Span span = reference.span();
    if (!frame.routine().is(Routine.Kind.PROGRAM)) {
      problems.error(
          Problem.MISPLACED,
          "physical qubits can be named outside gates and subroutines only",
          span);
      return Value.unknown(span);
    }
    String digits = reference.name().substring(1);
    if (digits.length() > MOST_DIGITS) {
      problems.error(Problem.LIMIT, "there is no qubit with so high a number", span);
      return Value.unknown(span);
    }
    int number = Integer.parseInt(digits);
    used.putIfAbsent(number, span);
    return Value.of(QasmTypes.QUBIT, QSharp.local(name(number), span));
  }

  /// The variables that hold them, lowest number first.
  List<Symbol.Variable> variables() {
    List<Symbol.Variable> found = new ArrayList<>();
    used.forEach((number, span) ->
        found.add(new Symbol.Variable(name(number), QasmTypes.QUBIT, false, span)));
    return found;
  }

  private static String name(int number) {
    return "$" + number;
  }
}
