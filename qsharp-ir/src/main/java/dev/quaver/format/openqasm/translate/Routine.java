package dev.quaver.format.openqasm.translate;

import dev.quaver.source.Span;
import java.util.Optional;

/// What the statements being translated are the body of.
final class Routine {

  /// What they may do.
  enum Kind {
    PROGRAM,
    GATE,
    SUBROUTINE
  }

  private final Kind kind;
  private final QasmType result;
  private final Optional<String> qubit;
  private boolean quantum;
  private int temporaries;

  private Routine(Kind kind, QasmType result, Optional<String> qubit, boolean quantum) {
    this.kind = kind;
    this.result = result;
    this.qubit = qubit;
    this.quantum = quantum;
  }

  static Routine program() {
    return new Routine(Kind.PROGRAM, QasmTypes.NOTHING, Optional.empty(), true);
  }

  /// @param qubit one of its qubits
  static Routine gate(String qubit) {
    return new Routine(Kind.GATE, QasmTypes.NOTHING, Optional.of(qubit), true);
  }

  /// @param quantum whether its parameters say already that it acts on qubits
  static Routine subroutine(QasmType result, boolean quantum) {
    return new Routine(Kind.SUBROUTINE, result, Optional.empty(), quantum);
  }

  Kind kind() {
    return kind;
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /// What it returns.
  QasmType result() {
    return result;
  }

  /// A qubit that a phase of everything can be put on.
  Optional<String> qubit() {
    return qubit;
  }

  void becomeQuantum() {
    quantum = true;
  }

  /// Whether it acts on qubits.
  boolean isQuantum() {
    return quantum;
  }

  /// A name that no program can have.
  String temporary() {
    temporaries++;
    return "<" + temporaries + ">";
  }

  /// Whether statements that gates cannot have may stand here; reported if not.
  boolean allows(Problems problems, String what, Span span) {
    if (kind == Kind.GATE) {
      problems.error(Problem.MISPLACED, what + " cannot stand in a gate", span);
      return false;
    }
    return true;
  }
}
