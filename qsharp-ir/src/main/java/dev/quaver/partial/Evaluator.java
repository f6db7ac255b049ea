package dev.quaver.partial;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ast.Functor;
import dev.quaver.check.Capability;
import dev.quaver.circuit.Value;
import dev.quaver.device.ReleaseRule;
import dev.quaver.ir.Expr;
import dev.quaver.source.Span;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.ObjectArray;
import dev.quaver.value.QubitValue;
import dev.quaver.value.RangeValue;
import dev.quaver.value.Result;
import dev.quaver.value.TupleValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Evaluates expressions: to runtime values where they are known, to circuit values where outcomes decide.
final class Evaluator {

  private final Machine machine;
  private final Branching branching;
  private final Statements statements;
  private final Calls calls;
  private final DynamicOperators operators;
  private final ArrayItems arrays;

  Evaluator(Machine machine) {
    this.machine = machine;
    this.branching = new Branching(machine);
    this.operators = new DynamicOperators(machine);
    this.arrays = new ArrayItems(machine);
    var grouping = new Grouping(machine);
    this.statements = new Statements(machine, this, branching, grouping);
    this.calls = new Calls(machine, this, grouping);
  }

  Calls calls() {
    return calls;
  }

  Statements statements() {
    return statements;
  }

  ArrayItems arrays() {
    return arrays;
  }

  Object evaluate(Expr expr, Activation activation) {
    return switch (expr) {
      case Expr.IntLiteral e -> e.value();
      case Expr.BigIntLiteral e -> e.value();
      case Expr.DoubleLiteral e -> e.value();
      case Expr.BoolLiteral e -> e.value();
      case Expr.StringLiteral e -> e.value();
      case Expr.ResultLiteral e -> e.one() ? Result.ONE : Result.ZERO;
      case Expr.PauliLiteral e -> e.value();
      case Expr.DefaultValue e -> machine.apply(e, activation);
      case Expr.Tuple e -> TupleValue.of(all(e.items(), activation));
      case Expr.Array e -> ObjectArray.of(all(e.items(), activation));
      case Expr.ArrayRepeat e -> repeat(e, activation);
      case Expr.Range e -> range(e, activation);
      case Expr.Interpolated e -> text(e, activation);
      case Expr.Local e -> activation.get(e.slot());
      case Expr.CallableRef e ->
          new PartialCallable(
              e.id(),
              e.typeArguments().stream().map(activation::concrete).toList(),
              List.of(),
              e.adjoint(),
              e.controlCount());
      case Expr.Closure e ->
          new PartialCallable(
              e.id(),
              e.typeArguments().stream().map(activation::concrete).toList(),
              List.of(all(e.captures(), activation)),
              false,
              0);
      case Expr.FunctorApplication e -> functor(e, activation);
      case Expr.Call e -> {
        Object callee = evaluate(e.callee(), activation);
        Object argument = evaluate(e.argument(), activation);
        yield calls.call(callee, argument, activation, e.span());
      }
      case Expr.Unary e -> unary(e, activation);
      case Expr.Binary e -> binary(e, activation);
      case Expr.Index e -> {
        var array = (ArrayValue) evaluate(e.array(), activation);
        yield arrays.read(array, evaluate(e.index(), activation), activation, e.index().span());
      }
      case Expr.Slice e -> {
        var array = (ArrayValue) evaluate(e.array(), activation);
        var range = (RangeValue) evaluate(e.range(), activation);
        yield arrays.slice(array, range, activation, e.range().span());
      }
      case Expr.ArrayUpdate e -> {
        Object index = evaluate(e.index(), activation);
        Object value = evaluate(e.value(), activation);
        var array = (ArrayValue) evaluate(e.array(), activation);
        yield arrays.with(array, index, value, activation, e.index().span());
      }
      case Expr.SliceUpdate e -> {
        var range = (RangeValue) evaluate(e.range(), activation);
        var values = (ArrayValue) evaluate(e.values(), activation);
        var array = (ArrayValue) evaluate(e.array(), activation);
        yield arrays.with(array, range, values, activation, e.range().span());
      }
      case Expr.TupleItem e -> ((TupleValue) evaluate(e.tuple(), activation)).get(e.index());
      case Expr.TupleUpdate e -> {
        Object tuple = evaluate(e.tuple(), activation);
        yield replaced(tuple, e.path(), evaluate(e.value(), activation));
      }
      case Expr.RangePart e -> machine.apply(e, activation, evaluate(e.range(), activation));
      case Expr.Retype e -> evaluate(e.operand(), activation);
      case Expr.Block e -> statements.block(e, activation);
      case Expr.If e -> conditional(e, activation);
      case Expr.QubitScope e -> scope(e, activation);
    };
  }

  Object[] all(List<Expr> exprs, Activation activation) {
    Object[] values = new Object[exprs.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = evaluate(exprs.get(i), activation);
    }
    return values;
  }

  private Object repeat(Expr.ArrayRepeat repeat, Activation activation) {
    Object value = evaluate(repeat.value(), activation);
    Object size = evaluate(repeat.size(), activation);
    if (!(size instanceof Long count)) {
      throw activation.refusal(
          "Capability.UseOfDynamicallySizedArray",
          "the size of an array depends on a measurement result",
          repeat.size().span());
    }
    if (Plain.is(value) || count < 0 || count > ArrayValue.MAX_SIZE) {
      return machine.apply(repeat, activation, value, count);
    }
    Object[] items = new Object[count.intValue()];
    Arrays.fill(items, value);
    return ObjectArray.of(items);
  }

  private Object range(Expr.Range range, Activation activation) {
    return new RangeValue(
        bound(range.start(), 0, activation),
        bound(range.step(), 1, activation),
        bound(range.end(), 0, activation),
        range.start().isPresent(),
        range.end().isPresent());
  }

  private long bound(Optional<Expr> part, long absent, Activation activation) {
    if (part.isEmpty()) {
      return absent;
    }
    if (evaluate(part.get(), activation) instanceof Long number) {
      return number;
    }
    throw activation.refusal(
        "Capability.UseOfDynamicRange",
        "a range depends on a measurement result",
        part.get().span());
  }

  private Object text(Expr.Interpolated text, Activation activation) {
    Object[] parts = all(text.parts(), activation);
    for (Object part : parts) {
      if (!Plain.is(part)) {
        return DynamicText.INSTANCE;
      }
    }
    return machine.apply(text, activation, parts);
  }

  private Object functor(Expr.FunctorApplication application, Activation activation) {
    var operand = (PartialCallable) evaluate(application.operand(), activation);
    return application.functor() == Functor.ADJOINT ? operand.adjointOf() : operand.controlled();
  }

  private Object unary(Expr.Unary unary, Activation activation) {
    Object operand = evaluate(unary.operand(), activation);
    return operand instanceof Value value
        ? operators.unary(unary, value)
        : machine.apply(unary, activation, operand);
  }

  private Object binary(Expr.Binary binary, Activation activation) {
    Object left = evaluate(binary.left(), activation);
    if (binary.operator() == BinaryOperator.AND || binary.operator() == BinaryOperator.OR) {
      return lazy(binary, left, activation);
    }
    Object right = evaluate(binary.right(), activation);
    Object quick = KnownNumbers.apply(binary.operator(), left, right);
    if (quick != null) {
      return quick;
    }
    if (binary.operator() == BinaryOperator.ADD && left instanceof ArrayValue array) {
      return arrays.concat(array, (ArrayValue) right);
    }
    return Plain.is(left) && Plain.is(right)
        ? machine.apply(binary, activation, left, right)
        : operators.binary(binary, left, right, activation);
  }

  /// The right side is evaluated only where the left one does not decide.
  private Object lazy(Expr.Binary binary, Object left, Activation activation) {
    boolean and = binary.operator() == BinaryOperator.AND;
    if (left instanceof Boolean known) {
      return known == and ? evaluate(binary.right(), activation) : left;
    }
    Value condition = (Value) left;
    Object value =
        branching.branch(
            activation,
            and ? condition : Arithmetic.not(condition),
            () -> evaluate(binary.right(), activation),
            () -> !and,
            binary.span());
    return value == null ? left : value;
  }

  private Object conditional(Expr.If branch, Activation activation) {
    Object condition = evaluate(branch.condition(), activation);
    if (condition instanceof Boolean known) {
      if (known) {
        return evaluate(branch.then(), activation);
      }
      return branch.otherwise().isPresent()
          ? evaluate(branch.otherwise().get(), activation)
          : TupleValue.UNIT;
    }
    if (!machine.can(Capability.ADAPTIVE)) {
      throw activation.refusal(
          "Capability.UseOfDynamicBool",
          "this condition depends on a measurement result",
          branch.condition().span());
    }
    @Nullable Object value =
        branching.branch(
            activation,
            (Value) condition,
            () -> evaluate(branch.then(), activation),
            () ->
                branch.otherwise().isPresent()
                    ? evaluate(branch.otherwise().get(), activation)
                    : TupleValue.UNIT,
            branch.span());
    return value == null ? TupleValue.UNIT : value;
  }

  private static Object replaced(Object container, List<Integer> path, Object value) {
    if (path.isEmpty()) {
      return value;
    }
    var tuple = (TupleValue) container;
    int index = path.getFirst();
    return tuple.with(index, replaced(tuple.get(index), path.subList(1, path.size()), value));
  }

  private Object scope(Expr.QubitScope scope, Activation activation) {
    List<QubitValue> allocated = new ArrayList<>();
    for (Expr.QubitScope.Allocation each : scope.allocations()) {
      activation.set(each.slot(), allocate(each, allocated, activation));
    }
    ReleaseRule rule =
        scope.borrow() ? ReleaseRule.ANY : machine.executor().semantics().releaseRule();
    try {
      return evaluate(scope.body(), activation);
    } finally {
      for (int i = allocated.size() - 1; i >= 0; i--) {
        QubitValue qubit = allocated.get(i);
        if (!qubit.isReleased()) {
          machine.device().release(qubit.id(), rule);
          qubit.markReleased();
        }
      }
    }
  }

  private Object allocate(
      Expr.QubitScope.Allocation allocation, List<QubitValue> allocated, Activation activation) {
    if (allocation.size().isEmpty()) {
      return qubit(allocated);
    }
    Span span = allocation.size().get().span();
    if (!(evaluate(allocation.size().get(), activation) instanceof Long count)) {
      throw activation.refusal(
          "Capability.UseOfDynamicallySizedArray",
          "the number of qubits depends on a measurement result",
          span);
    }
    if (count < 0 || count > ArrayValue.MAX_SIZE) {
      throw activation.refusal("Eval.InvalidArrayLength", "invalid array length: " + count, span);
    }
    Object[] qubits = new Object[count.intValue()];
    for (int i = 0; i < qubits.length; i++) {
      qubits[i] = qubit(allocated);
    }
    return ObjectArray.of(qubits);
  }

  private QubitValue qubit(List<QubitValue> allocated) {
    QubitValue qubit = new QubitValue(machine.device().allocate());
    allocated.add(qubit);
    return qubit;
  }
}
