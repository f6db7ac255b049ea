package dev.quaver.lower;

import dev.quaver.ast.CallableKind;
import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.gate.Gate;
import dev.quaver.ir.Callable;
import dev.quaver.ir.CallableId;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Program;
import dev.quaver.ir.Stmt;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import dev.quaver.types.Functors;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes a program of a circuit, so that it runs wherever programs do.
///
/// The entry borrows all qubits as one register, which may be given back in any state, keeps the outcomes in an array, and
/// has a callable for each straight line. Integers wrap around, as they do on machines.
public final class CircuitLowering {

  static final Type REGISTER = new Type.Array(Type.Primitive.QUBIT);
  static final Type RESULTS = new Type.Array(Type.Primitive.RESULT);

  private final DynamicCircuit circuit;
  private final SourceFile source;
  private final Map<CallableId, Callable> callables = new HashMap<>();
  private final List<Callable.Local> locals = new ArrayList<>();

  private CircuitLowering(DynamicCircuit circuit) {
    this.circuit = circuit;
    this.source = SourceFile.of(circuit.name(), "");
  }

  /// The program whose entry does what `circuit` does and returns its output.
  public static Program program(DynamicCircuit circuit) {
    return new CircuitLowering(circuit).lower();
  }

  private Program lower() {
    var id = new CallableId("", circuit.name());
    List<Stmt> statements = new ArrayList<>();
    int register = slot("qubits", REGISTER, false);
    Expr output = circuit.isStraight() ? line(register, statements) : steps(register, statements);
    Expr.Block body = Ir.valueBlock(statements, output);
    if (circuit.qubitCount() > 0) {
      Expr size = Ir.integer(circuit.qubitCount(), Span.NONE);
      var all = new Expr.QubitScope.Allocation(register, Optional.of(size), Span.NONE);
      body = Ir.valueBlock(new Expr.QubitScope(List.of(all), true, body, output.type(), Span.NONE));
    } else {
      var none = new Expr.Array(List.of(), REGISTER, Span.NONE);
      statements.addFirst(new Stmt.Bind(register, none, Span.NONE));
      body = Ir.valueBlock(statements, output);
    }
    var entry = new Callable.Specialization(locals, body);
    declare(
        id,
        List.of(),
        output.type(),
        Functors.NONE,
        new Callable.Specialized(
            entry, Optional.empty(), Optional.empty(), Optional.empty(), false));
    return new Program(callables, Map.of(), Optional.of(id), Dialect.CLASSIC);
  }

  private Expr line(int register, List<Stmt> statements) {
    int results = slot("results", RESULTS, false);
    Expr call = call(circuit.straight(), register);
    statements.add(new Stmt.Bind(results, call, Span.NONE));
    return new OutputLowering(new ValueLowering(this, register, results)).lower(circuit.output());
  }

  private Expr steps(int register, List<Stmt> statements) {
    int results = slot("results", RESULTS, true);
    Expr zero = new Expr.ResultLiteral(false, Span.NONE);
    Expr size = Ir.integer(circuit.resultCount(), Span.NONE);
    statements.add(
        new Stmt.Bind(results, new Expr.ArrayRepeat(zero, size, RESULTS, Span.NONE), Span.NONE));
    var lowering = new StepLowering(this, register, results);
    statements.addAll(lowering.body());
    return new OutputLowering(lowering.values()).lower(circuit.output());
  }

  DynamicCircuit circuit() {
    return circuit;
  }

  /// A new slot of the entry's frame.
  int slot(String name, Type type, boolean mutable) {
    locals.add(new Callable.Local(name, type, mutable));
    return locals.size() - 1;
  }

  Expr local(int slot) {
    return new Expr.Local(slot, locals.get(slot).type(), Span.NONE);
  }

  /// A call of a callable that is `line`, with the register in `register`.
  Expr call(Circuit line, int register) {
    var id = new CallableId("", circuit.name() + ".<circuit" + callables.size() + ">");
    var parameter = new Callable.Parameter("qubits", REGISTER);
    declare(id, List.of(parameter), RESULTS, Functors.NONE, new Callable.CircuitBody(line));
    return call(id, List.of(local(register)), RESULTS);
  }

  /// A call of what the executor does, under its simple name.
  Expr intrinsic(String name, Type output, Expr... arguments) {
    return call(
        library(name, output, Functors.NONE, List.of(arguments)), List.of(arguments), output);
  }

  /// A call of a gate's operation.
  ///
  /// @param controls the control qubits
  /// @param arguments the angle if it has one, then its own qubits
  Expr gate(Gate gate, List<Expr> controls, List<Expr> arguments) {
    boolean adjoint = gate.label().endsWith("'");
    String name = adjoint ? gate.adjoint().label() : gate.label();
    CallableId id = library(name, Type.UNIT, Functors.ADJ_CTL, arguments);
    Expr argument = argument(arguments);
    if (!controls.isEmpty()) {
      argument =
          Ir.tuple(List.of(new Expr.Array(controls, REGISTER, Span.NONE), argument), Span.NONE);
    }
    return call(id, Functors.ADJ_CTL, argument, Type.UNIT, adjoint, controls.isEmpty() ? 0 : 1);
  }

  private CallableId library(String name, Type output, Functors functors, List<Expr> arguments) {
    var id = new CallableId("std", name);
    List<Callable.Parameter> parameters =
        arguments.stream().map(each -> new Callable.Parameter("value", each.type())).toList();
    declare(id, parameters, output, functors, new Callable.Intrinsic());
    return id;
  }

  private Expr call(CallableId id, List<Expr> arguments, Type output) {
    return call(id, Functors.NONE, argument(arguments), output, false, 0);
  }

  private Expr call(
      CallableId id,
      Functors functors,
      Expr argument,
      Type output,
      boolean adjoint,
      int controlCount) {
    Type type = new Type.Arrow(CallableKind.OPERATION, argument.type(), output, functors);
    var callee = new Expr.CallableRef(id, List.of(), adjoint, controlCount, type, Span.NONE);
    return new Expr.Call(callee, argument, output, Span.NONE);
  }

  private static Expr argument(List<Expr> arguments) {
    return arguments.size() == 1 ? arguments.getFirst() : Ir.tuple(arguments, Span.NONE);
  }

  private void declare(
      CallableId id,
      List<Callable.Parameter> parameters,
      Type output,
      Functors functors,
      Callable.Implementation implementation) {
    callables.put(
        id,
        new Callable(
            id,
            source,
            Span.NONE,
            CallableKind.OPERATION,
            List.of(),
            parameters,
            0,
            output,
            functors,
            implementation,
            Map.of()));
  }
}
