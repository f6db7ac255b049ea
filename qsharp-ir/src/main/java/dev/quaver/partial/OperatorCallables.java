package dev.quaver.partial;

import dev.quaver.ast.CallableKind;
import dev.quaver.ir.Callable;
import dev.quaver.ir.CallableId;
import dev.quaver.ir.Contents;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Program;
import dev.quaver.source.Span;
import dev.quaver.types.Functors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gives each operator in a program a function of its own, so that the executor can apply it to operands that are known, with
/// all its rules and failures.
final class OperatorCallables {

  private final Map<Expr, CallableId> ids = new IdentityHashMap<>();
  private final Map<CallableId, Callable> callables;
  private final Program program;

  OperatorCallables(Program program) {
    this.callables = new HashMap<>(program.callables());
    program.callables().values().forEach(this::addAll);
    this.program = new Program(callables, program.udts(), program.entry(), program.dialect());
  }

  /// The program with the functions.
  Program program() {
    return program;
  }

  /// The function of an operator; its parameters are the operands in order of evaluation.
  CallableId of(Expr operator) {
    CallableId id = ids.get(operator);
    if (id == null) {
      throw new IllegalArgumentException("internal: no function for " + operator);
    }
    return id;
  }

  private void addAll(Callable callable) {
    if (callable.implementation() instanceof Callable.Specialized specialized) {
      var all = new ArrayList<Callable.Specialization>();
      all.add(specialized.body());
      specialized.adjoint().ifPresent(all::add);
      specialized.controlled().ifPresent(all::add);
      specialized.controlledAdjoint().ifPresent(all::add);
      all.forEach(each -> Contents.visit(each.body(), expr -> add(callable, expr), _ -> {}));
    }
  }

  private void add(Callable owner, Expr expr) {
    Optional<List<Expr>> operands = operands(expr);
    if (operands.isEmpty() || ids.containsKey(expr)) {
      return;
    }
    List<Callable.Local> locals = new ArrayList<>();
    List<Callable.Parameter> parameters = new ArrayList<>();
    List<Expr> places = new ArrayList<>();
    for (Expr operand : operands.get()) {
      places.add(new Expr.Local(locals.size(), operand.type(), operand.span()));
      locals.add(new Callable.Local("operand", operand.type(), false));
      parameters.add(new Callable.Parameter("operand", operand.type()));
    }
    Expr applied = applied(expr, places);
    var body = new Expr.Block(List.of(), Optional.of(applied), applied.type(), applied.span());
    var id = new CallableId("", "<operator" + ids.size() + ">");
    ids.put(expr, id);
    callables.put(
        id,
        new Callable(
            id,
            owner.source(),
            Span.NONE,
            CallableKind.FUNCTION,
            owner.typeParameters(),
            parameters,
            0,
            applied.type(),
            Functors.NONE,
            new Callable.Specialized(
                new Callable.Specialization(locals, body),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false),
            Map.of()));
  }

  /// The operands of what gets a function.
  static Optional<List<Expr>> operands(Expr expr) {
    return switch (expr) {
      case Expr.Unary e -> Optional.of(List.of(e.operand()));
      case Expr.Binary e -> Optional.of(List.of(e.left(), e.right()));
      case Expr.Index e -> Optional.of(List.of(e.array(), e.index()));
      case Expr.Slice e -> Optional.of(List.of(e.array(), e.range()));
      case Expr.ArrayUpdate e -> Optional.of(List.of(e.array(), e.index(), e.value()));
      case Expr.SliceUpdate e -> Optional.of(List.of(e.array(), e.range(), e.values()));
      case Expr.ArrayRepeat e -> Optional.of(List.of(e.value(), e.size()));
      case Expr.RangePart e -> Optional.of(List.of(e.range()));
      case Expr.Interpolated e -> Optional.of(e.parts());
      case Expr.DefaultValue _ -> Optional.of(List.of());
      case Expr _ -> Optional.empty();
    };
  }

  private static Expr applied(Expr expr, List<Expr> to) {
    return switch (expr) {
      case Expr.Unary e -> new Expr.Unary(e.operator(), to.get(0), e.type(), e.span());
      case Expr.Binary e -> new Expr.Binary(e.operator(), to.get(0), to.get(1), e.type(), e.span());
      case Expr.Index e -> new Expr.Index(to.get(0), to.get(1), e.type(), e.span());
      case Expr.Slice e -> new Expr.Slice(to.get(0), to.get(1), e.type(), e.span());
      case Expr.ArrayUpdate e ->
          new Expr.ArrayUpdate(to.get(0), to.get(1), to.get(2), e.type(), e.span());
      case Expr.SliceUpdate e ->
          new Expr.SliceUpdate(to.get(0), to.get(1), to.get(2), e.type(), e.span());
      case Expr.ArrayRepeat e -> new Expr.ArrayRepeat(to.get(0), to.get(1), e.type(), e.span());
      case Expr.RangePart e -> new Expr.RangePart(to.get(0), e.part(), e.span());
      case Expr.Interpolated e -> new Expr.Interpolated(to, e.span());
      case Expr.DefaultValue e -> e;
      case Expr other -> throw new IllegalArgumentException("internal: no operator: " + other);
    };
  }
}
