package dev.quaver.partial;

import dev.quaver.check.Capability;
import dev.quaver.circuit.DynamicCircuit.Declaration;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.exec.ExecutionContext;
import dev.quaver.exec.Executor;
import dev.quaver.ir.CallableId;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Program;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// What all parts of an evaluation share: the executor for what is known, the device that writes operations down, and the
/// circuit's variables and tables.
final class Machine {

  /// Larger values are kept in a variable, so that using one twice does not compute it twice.
  private static final int LARGE = 12;

  private final EvaluationOptions options;
  private final Tape tape;
  private final RecordingDevice device;
  private final OperatorCallables operators;
  private final Executor executor;
  private final ExecutionContext context;
  private final Conform conform;
  private final List<Declaration> variables = new ArrayList<>();
  private final List<List<Value>> tables = new ArrayList<>();

  Machine(Program program, EvaluationOptions options) {
    this.options = options;
    this.tape = new Tape();
    this.device = new RecordingDevice(options, tape);
    this.operators = new OperatorCallables(program);
    this.executor = Executor.of(operators.program());
    this.context =
        new ExecutionContext(
            device,
            RandomGenerator.getDefault(),
            _ -> {},
            executor.semantics(),
            options.cancellation());
    this.conform = new Conform(executor.program(), executor);
  }

  EvaluationOptions options() {
    return options;
  }

  boolean can(Capability capability) {
    return options.capabilities().contains(capability);
  }

  Program program() {
    return executor.program();
  }

  Tape tape() {
    return tape;
  }

  RecordingDevice device() {
    return device;
  }

  Executor executor() {
    return executor;
  }

  ExecutionContext context() {
    return context;
  }

  Conform conform() {
    return conform;
  }

  List<Declaration> variables() {
    return variables;
  }

  List<List<Value>> tables() {
    return tables;
  }

  /// Applies an operator of `activation`'s callable to operands that are known.
  Object apply(Expr operator, Activation activation, Object... operands) {
    CallableId id = operators.of(operator);
    List<Type> types =
        OperatorCallables.operands(operator).orElseThrow().stream()
            .map(operand -> activation.concrete(operand.type()))
            .toList();
    for (int i = 0; i < operands.length; i++) {
      operands[i] = conform.to(types.get(i), operands[i]);
    }
    return Conform.from(executor.call(context, id, activation.typeArguments(), operands));
  }

  /// A variable of its own.
  Value.Variable variable(ValueType type) {
    variables.add(new Declaration(name(type) + variables.size(), type));
    return new Value.Variable(variables.size() - 1, type);
  }

  private static String name(ValueType type) {
    return switch (type) {
      case BOOL -> "b";
      case INT -> "i";
      case DOUBLE -> "d";
      case QUBIT -> "q";
      case RESULT -> "r";
    };
  }

  /// The value, in a variable of its own if it is large.
  Value bounded(Value value) {
    return Arithmetic.size(value) > LARGE ? kept(value) : value;
  }

  /// A variable that has the value from here on.
  Value.Variable kept(Value value) {
    Value.Variable variable = variable(value.type());
    tape.add(new Step.Assign(variable.number(), value));
    return variable;
  }

  /// The number of a table with these constants.
  int table(List<Value> constants) {
    int known = tables.indexOf(constants);
    if (known >= 0) {
      return known;
    }
    tables.add(List.copyOf(constants));
    return tables.size() - 1;
  }
}
