package dev.quaver.format.openqasm.translate;

import dev.quaver.ast.Expr;
import dev.quaver.ast.Pattern;
import dev.quaver.ast.Stmt;
import dev.quaver.ast.TypeExpr;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a program takes, holds and gives: its inputs, its qubits and its outputs.
///
/// The outputs are the variables that are declared as such, else all bits and registers of bits, in the order of their
/// declarations. A program that runs by itself never releases its qubits, so nothing is added to what it says; one that is
/// called resets them at its end.
final class Ports {

  private final boolean alone;
  private final List<Input> inputs = new ArrayList<>();
  private final List<Symbol.Variable> outputs = new ArrayList<>();
  private final List<Symbol.Variable> bits = new ArrayList<>();
  private final List<Symbol.Variable> qubits = new ArrayList<>();
  private boolean mayHaveEnded;

  /// @param alone whether the program runs by itself
  Ports(boolean alone) {
    this.alone = alone;
  }

  /// @param type where its type is written
  private record Input(Symbol.Variable variable, Span type) {}

  void input(Symbol.Variable variable, Span type) {
    inputs.add(new Input(variable, type));
  }

  /// Adds an output; answers whether the program cannot have ended before it.
  boolean output(Symbol.Variable variable) {
    outputs.add(variable);
    return !mayHaveEnded;
  }

  /// Adds a variable, which is an output if it has bits and nothing is declared as one; answers whether the program cannot
  /// have ended before such an output.
  boolean variable(Symbol.Variable variable) {
    boolean isBits =
        variable.type() instanceof QasmType.Bit || variable.type() instanceof QasmType.BitRegister;
    if (isBits) {
      bits.add(variable);
    }
    return !isBits || !outputs.isEmpty() || !mayHaveEnded;
  }

  void qubits(Frame frame, Symbol.Variable variable, Optional<Integer> size, Span span) {
    qubits.add(variable);
    frame.add(allocation(variable, size, span));
  }

  /// Physical qubits exist from the beginning.
  void hardware(List<Stmt> statements, Symbol.Variable variable) {
    qubits.add(variable);
    statements.add(allocation(variable, Optional.empty(), variable.span()));
  }

  private Stmt allocation(Symbol.Variable variable, Optional<Integer> size, Span span) {
    if (!alone) {
      return QSharp.use(variable.name(), size, span);
    }
    String runtime = "QIR.Runtime.";
    Expr allocated =
        size.isPresent()
            ? QSharp.call(runtime + "AllocateQubitArray", span, QSharp.integer(size.get(), span))
            : QSharp.call(runtime + "__quantum__rt__qubit_allocate", span);
    return QSharp.local(false, variable.name(), allocated, span);
  }

  /// Parameters of the operation that the program becomes. Angles come in radians.
  Pattern.Tuple parameters(Span span) {
    List<Pattern> patterns = new ArrayList<>();
    for (Input input : inputs) {
      Symbol.Variable variable = input.variable();
      patterns.add(
          QSharp.bind(variable.name(), outside(variable.type(), input.type()), variable.span()));
    }
    return new Pattern.Tuple(patterns, false, span);
  }

  /// What makes variables of the parameters where the program needs any.
  List<Stmt> prologue(Conversions conversions) {
    List<Stmt> statements = new ArrayList<>();
    for (Input each : inputs) {
      Symbol.Variable input = each.variable();
      Span span = input.span();
      Expr parameter = QSharp.local(input.name(), span);
      if (input.type() instanceof QasmType.Angle) {
        Value angle = conversions.implicit(Value.of(QasmTypes.FLOAT, parameter), input.type());
        statements.add(QSharp.local(true, input.name(), angle.expr(), span));
      } else if (input.isAssigned()) {
        statements.add(QSharp.local(true, input.name(), parameter, span));
      }
    }
    return statements;
  }

  private static TypeExpr outside(QasmType type, Span span) {
    return QSharp.type(type instanceof QasmType.Angle ? QasmTypes.FLOAT : type, span);
  }

  private List<Symbol.Variable> results() {
    return outputs.isEmpty() ? bits : outputs;
  }

  /// The type of what the program returns.
  TypeExpr result(Span span) {
    List<TypeExpr> types =
        results().stream().map(variable -> outside(variable.type(), span)).toList();
    return types.size() == 1 ? types.getFirst() : new TypeExpr.Tuple(types, span);
  }

  /// Ends the program: the qubits declared so far are reset if somebody goes on after it, and the results returned.
  void end(List<Stmt> statements, Conversions conversions, Span span) {
    mayHaveEnded = true;
    if (!alone) {
      for (Symbol.Variable variable : qubits) {
        String reset = variable.type() instanceof QasmType.Qubit ? "Reset" : "ResetAll";
        Expr register = QSharp.local(variable.name(), span);
        statements.add(QSharp.statement(QSharp.call(QSharp.INTRINSICS + reset, span, register)));
      }
    }
    List<Expr> values = new ArrayList<>();
    for (Symbol.Variable variable : results()) {
      Value value = Value.of(variable.type(), QSharp.local(variable.name(), span));
      values.add(
          variable.type() instanceof QasmType.Angle
              ? conversions.implicit(value, QasmTypes.FLOAT).expr()
              : value.expr());
    }
    Expr result = values.size() == 1 ? values.getFirst() : new Expr.Tuple(values, span);
    statements.add(QSharp.statement(new Expr.Return(result, span)));
  }
}
