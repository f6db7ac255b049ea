package dev.quaver.azure.quil;

import dev.quaver.azure.quil.GateCall.Modifier;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Reads applications of gates.
final class GateCallReader {

  /// Each fork doubles the parameters and, unfolded, the gates.
  private static final int MAX_MODIFIERS = 64;

  private final QuilScanner scanner;
  private final ExpressionReader expressions;

  GateCallReader(QuilScanner scanner, ExpressionReader expressions) {
    this.scanner = scanner;
    this.expressions = expressions;
  }

  /// Reads a line that is an application.
  GateCall read(Scope scope) {
    int start = scanner.start();
    List<Modifier> modifiers = modifiers();
    String name = scanner.name("a gate");
    List<Term> parameters = parameters(scope);
    List<Integer> qubits = new ArrayList<>(4);
    while (!scanner.isLineEnd()) {
      qubits.add(qubit(scope));
    }
    var span = new Span(start, endOf(start));
    scanner.lineEnd();
    requireDistinct(qubits, span);
    return new GateCall(modifiers, name, parameters, qubits, span);
  }

  private List<Modifier> modifiers() {
    if (!isModifier()) {
      return List.of();
    }
    List<Modifier> modifiers = new ArrayList<>();
    while (isModifier()) {
      if (modifiers.size() == MAX_MODIFIERS) {
        throw scanner.problem("Quil.Limit", "a gate has at most 64 modifiers");
      }
      modifiers.add(Modifier.valueOf(scanner.name("a modifier")));
    }
    return modifiers;
  }

  private boolean isModifier() {
    return scanner.isName("DAGGER") || scanner.isName("CONTROLLED") || scanner.isName("FORKED");
  }

  private List<Term> parameters(Scope scope) {
    if (!scanner.takes('(')) {
      return List.of();
    }
    List<Term> parameters = new ArrayList<>(2);
    while (!scanner.isSymbol(')')) {
      parameters.add(expressions.real(scope));
      if (!scanner.takes(',') && !scanner.isSymbol(')')) {
        throw scanner.expected("',' or ')'");
      }
    }
    scanner.next();
    return parameters;
  }

  /// Reads a qubit: its number or, in a definition, its name.
  int qubit(Scope scope) {
    if (scanner.kind() == QuilScanner.Kind.NAME) {
      Integer qubit = scope.qubits().get(scanner.text());
      if (qubit == null) {
        throw scanner.problem("Quil.Name", "there is no qubit of this name");
      }
      scanner.next();
      return qubit;
    }
    return scanner.integer("a qubit", QuilReader.MAX_QUBIT);
  }

  private int endOf(int start) {
    return Math.max(start, scanner.place());
  }

  private void requireDistinct(List<Integer> qubits, Span span) {
    boolean areSuspect =
        qubits.size() > 2 || (qubits.size() == 2 && qubits.get(0).equals(qubits.get(1)));
    if (areSuspect) {
      var seen = new BitSet();
      for (int qubit : qubits) {
        if (seen.get(qubit)) {
          throw scanner.problem(
              "Quil.Qubits", "qubit " + qubit + " occurs twice in this gate", span);
        }
        seen.set(qubit);
      }
    }
  }
}
