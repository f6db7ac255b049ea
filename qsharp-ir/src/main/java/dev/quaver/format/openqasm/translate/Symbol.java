package dev.quaver.format.openqasm.translate;

import dev.quaver.source.Span;
import java.util.List;

/// What a name stands for.
sealed interface Symbol {

  /// The place of its declaration.
  Span span();

  /// Where values are kept: a variable, a parameter, qubits, an alias.
  final class Variable implements Symbol {
    private final String name;
    private final QasmType type;
    private final boolean assignable;
    private final Span span;
    private boolean assigned;

    Variable(String name, QasmType type, boolean assignable, Span span) {
      this.name = name;
      this.type = type;
      this.assignable = assignable;
      this.span = span;
    }

    String name() {
      return name;
    }

    QasmType type() {
      return type;
    }

    /// Whether the program may assign to it.
    boolean isAssignable() {
      return assignable;
    }

    @Override
    public Span span() {
      return span;
    }

    void assign() {
      assigned = true;
    }

    /// Whether the part of the program that has been seen assigns to it.
    boolean isAssigned() {
      return assigned;
    }
  }

  /// A constant, written out wherever it is used.
  record Fixed(QasmType type, Constant value, Span span) implements Symbol {}

  /// A gate of the program.
  ///
  /// @param opaque whether it has no definition
  record Gate(String name, int parameterCount, int qubitCount, boolean opaque, Span span)
      implements Symbol {}

  /// A subroutine.
  final class Subroutine implements Symbol {
    private final String name;
    private final List<QasmType> parameters;
    private final QasmType result;
    private final Span span;
    private boolean operation;

    Subroutine(
        String name, List<QasmType> parameters, QasmType result, boolean operation, Span span) {
      this.name = name;
      this.parameters = List.copyOf(parameters);
      this.result = result;
      this.operation = operation;
      this.span = span;
    }

    String name() {
      return name;
    }

    List<QasmType> parameters() {
      return parameters;
    }

    QasmType result() {
      return result;
    }

    @Override
    public Span span() {
      return span;
    }

    void becomeOperation() {
      operation = true;
    }

    /// Whether it may act on qubits; known when its body has been seen.
    boolean isOperation() {
      return operation;
    }
  }

  /// A function that the program only declares.
  record Extern(Span span) implements Symbol {}
}
