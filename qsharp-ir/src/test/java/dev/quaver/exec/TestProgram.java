package dev.quaver.exec;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ast.CallableKind;
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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// Programs made by hand, and running them.
final class TestProgram {

  static final Type INT = Type.Primitive.INT;
  static final Type DOUBLE = Type.Primitive.DOUBLE;
  static final Type BOOL = Type.Primitive.BOOL;
  static final Type STRING = Type.Primitive.STRING;
  static final Type QUBIT = Type.Primitive.QUBIT;
  static final Type RESULT = Type.Primitive.RESULT;
  static final Type RANGE = Type.Primitive.RANGE;
  static final Type INTS = new Type.Array(INT);
  static final SourceFile SOURCE = SourceFile.of("Test.qs", "x".repeat(200));
  static final Span AT = new Span(7, 9);

  final Map<CallableId, Callable> callables = new HashMap<>();
  final List<String> output = new ArrayList<>();
  final RecordingDevice device = new RecordingDevice();
  final CodeGeneration codeGeneration;
  Dialect dialect = Dialect.MODERN;

  TestProgram() {
    this(CodeGeneration.configured());
  }

  TestProgram(CodeGeneration codeGeneration) {
    this.codeGeneration = codeGeneration;
  }

  static CallableId id(String name) {
    return new CallableId("", "Test." + name);
  }

  /// A callable whose first `parameters` locals are its parameters.
  TestProgram declare(
      String name, int parameters, Type output, List<Type> locals, Expr.Block body) {
    return declare(name, 0, parameters, output, locals, body);
  }

  TestProgram declare(
      String name, int generics, int parameters, Type output, List<Type> locals, Expr.Block body) {
    List<Callable.Local> slots =
        locals.stream().map(type -> new Callable.Local("local", type, true)).toList();
    Callable.Specialization plain = new Callable.Specialization(slots, body);
    add(
        name,
        generics,
        locals.subList(0, parameters),
        output,
        new Callable.Specialized(
            plain, Optional.of(plain), Optional.empty(), Optional.empty(), false));
    return this;
  }

  TestProgram intrinsic(String name, Type output, Type... parameters) {
    add(name, 0, List.of(parameters), output, new Callable.Intrinsic());
    return this;
  }

  private void add(
      String name,
      int generics,
      List<Type> parameters,
      Type output,
      Callable.Implementation implementation) {
    List<Callable.TypeParameterDecl> typeParameters = new ArrayList<>();
    for (int i = 0; i < generics; i++) {
      typeParameters.add(new Callable.TypeParameterDecl("T" + i));
    }
    callables.put(
        id(name),
        new Callable(
            id(name),
            SOURCE,
            AT,
            CallableKind.OPERATION,
            typeParameters,
            parameters.stream().map(type -> new Callable.Parameter("p", type)).toList(),
            0,
            output,
            Functors.ADJ_CTL,
            implementation,
            Map.of()));
  }

  Program program() {
    return new Program(callables, Map.of(), Optional.of(id("Main")), dialect);
  }

  Executor executor() {
    return Executor.of(program(), Semantics.of(dialect), codeGeneration);
  }

  ExecutionContext context() {
    return ExecutionContext.of(device, new SplittableRandom(1), output::add, Semantics.of(dialect));
  }

  Object call(String name, Object... arguments) {
    return executor().call(context(), id(name), List.of(), arguments);
  }

  static Expr number(long value) {
    return new Expr.IntLiteral(value, AT);
  }

  static Expr local(int slot, Type type) {
    return new Expr.Local(slot, type, AT);
  }

  static Expr binary(BinaryOperator operator, Expr left, Expr right, Type type) {
    return new Expr.Binary(operator, left, right, type, AT);
  }

  static Expr add(Expr left, Expr right) {
    return binary(BinaryOperator.ADD, left, right, left.type());
  }

  static Expr less(Expr left, Expr right) {
    return binary(BinaryOperator.LESS, left, right, BOOL);
  }

  static Expr array(Expr... items) {
    Type item = items.length == 0 ? INT : items[0].type();
    return new Expr.Array(List.of(items), new Type.Array(item), AT);
  }

  static Expr index(Expr array, Expr index) {
    return new Expr.Index(array, index, ((Type.Array) array.type()).item(), AT);
  }

  static Expr.Range range(long start, long step, long end) {
    return new Expr.Range(
        Optional.of(number(start)), Optional.of(number(step)), Optional.of(number(end)), RANGE, AT);
  }

  static Expr tuple(Expr... items) {
    return new Expr.Tuple(
        List.of(items), new Type.Tuple(Arrays.stream(items).map(Expr::type).toList()), AT);
  }

  static Expr call(String name, Type output, Expr... arguments) {
    return call(
        new Expr.CallableRef(id(name), List.of(), false, 0, new Type.Unknown(), AT),
        output,
        arguments);
  }

  static Expr call(Expr callee, Type output, Expr... arguments) {
    Expr argument = arguments.length == 1 ? arguments[0] : tuple(arguments);
    return new Expr.Call(callee, argument, output, AT);
  }

  static Expr.Block block(Type type, Expr result, Stmt... statements) {
    return new Expr.Block(List.of(statements), Optional.of(result), type, AT);
  }

  static Expr.Block statements(Stmt... statements) {
    return new Expr.Block(List.of(statements), Optional.empty(), Type.UNIT, AT);
  }

  static Expr choose(Expr condition, Expr then, Expr otherwise) {
    return new Expr.If(condition, then, Optional.of(otherwise), then.type(), AT);
  }

  static Stmt bind(int slot, Expr value) {
    return new Stmt.Bind(slot, value, AT);
  }

  static Stmt assign(int slot, Expr value) {
    return new Stmt.Assign(slot, value, AT);
  }

  static Stmt evaluate(Expr expr) {
    return new Stmt.Evaluate(expr, AT);
  }

  static Stmt giveBack(Expr value) {
    return new Stmt.Return(value, AT);
  }

  static Stmt loop(int slot, Expr iterable, Stmt... body) {
    return new Stmt.For(slot, iterable, statements(body), AT);
  }
}
