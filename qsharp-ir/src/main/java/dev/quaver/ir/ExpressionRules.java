package dev.quaver.ir;

import dev.quaver.ast.Functor;
import dev.quaver.ir.Callable.Specialization;
import dev.quaver.types.Functors;
import dev.quaver.types.Type;
import dev.quaver.types.TypeSubstitution;
import dev.quaver.types.UdtDefinition;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// What each kind of expression must hold, given that its parts do.
final class ExpressionRules {
  private static final Type REGISTER = new Type.Array(Type.Primitive.QUBIT);

  private final Program program;
  private final Specialization specialization;
  private final BiConsumer<Expr, String> report;

  ExpressionRules(Program program, Specialization specialization, BiConsumer<Expr, String> report) {
    this.program = program;
    this.specialization = specialization;
    this.report = report;
  }

  void check(Expr expr) {
    switch (expr) {
      case Expr.IntLiteral _,
          Expr.BigIntLiteral _,
          Expr.DoubleLiteral _,
          Expr.BoolLiteral _,
          Expr.StringLiteral _,
          Expr.ResultLiteral _,
          Expr.PauliLiteral _,
          Expr.DefaultValue _,
          Expr.Interpolated _,
          Expr.Block _ -> {}
      case Expr.Tuple e -> tuple(e);
      case Expr.Array e -> e.items().forEach(item -> fits(item, itemType(e)));
      case Expr.ArrayRepeat e -> {
        fits(e.value(), itemType(e));
        fits(e.size(), Type.Primitive.INT);
      }
      case Expr.Range e -> range(e);
      case Expr.Local e -> local(e);
      case Expr.CallableRef e -> reference(e);
      case Expr.Closure e -> closure(e);
      case Expr.FunctorApplication e -> functor(e);
      case Expr.Call e -> call(e);
      case Expr.Unary e -> require(e, fit(e.operand().type(), e.type()), "operand " + e.operand());
      case Expr.Binary e -> binary(e);
      case Expr.Index e -> {
        fits(e.index(), Type.Primitive.INT);
        require(e, fit(itemType(e.array()), e.type()), "an item of " + e.array().type());
      }
      case Expr.Slice e -> {
        require(e, isRange(e.range().type()), "a slice by " + e.range().type());
        fits(e.array(), e.type());
      }
      case Expr.ArrayUpdate e -> {
        fits(e.index(), Type.Primitive.INT);
        fits(e.array(), e.type());
        fits(e.value(), itemType(e));
      }
      case Expr.SliceUpdate e -> {
        require(e, isRange(e.range().type()), "a slice by " + e.range().type());
        fits(e.array(), e.type());
        fits(e.values(), e.type());
      }
      case Expr.TupleItem e ->
          require(e, at(e.tuple().type(), List.of(e.index()), e.type()), "item");
      case Expr.TupleUpdate e -> {
        fits(e.tuple(), e.type());
        require(e, at(e.type(), e.path(), e.value().type()), "path " + e.path());
      }
      case Expr.RangePart e -> fits(e.range(), Type.Primitive.RANGE);
      case Expr.Retype e ->
          require(e, fit(unwrapped(e.operand().type()), unwrapped(e.type())), "retype");
      case Expr.If e -> {
        fits(e.condition(), Type.Primitive.BOOL);
        fits(e.then(), e.type());
        e.otherwise().ifPresent(otherwise -> fits(otherwise, e.type()));
        require(e, e.otherwise().isPresent() || e.type().equals(Type.UNIT), "no else");
      }
      case Expr.QubitScope e -> {
        e.allocations().forEach(each -> each.size().ifPresent(s -> fits(s, Type.Primitive.INT)));
        fits(e.body(), e.type());
      }
    }
  }

  private void tuple(Expr.Tuple tuple) {
    boolean sound =
        tuple.type() instanceof Type.Tuple type && type.items().size() == tuple.items().size();
    require(tuple, sound, "a tuple of type " + tuple.type());
    for (int i = 0; sound && i < tuple.items().size(); i++) {
      fits(tuple.items().get(i), ((Type.Tuple) tuple.type()).items().get(i));
    }
  }

  private void range(Expr.Range range) {
    Children.of(range).forEach(part -> fits(part, Type.Primitive.INT));
    Type expected =
        range.start().isPresent()
            ? range.end().isPresent() ? Type.Primitive.RANGE : Type.Primitive.RANGE_FROM
            : range.end().isPresent() ? Type.Primitive.RANGE_TO : Type.Primitive.RANGE_FULL;
    require(range, range.type().equals(expected), "a range of type " + range.type());
  }

  private void local(Expr.Local local) {
    List<Callable.Local> locals = specialization.locals();
    boolean exists = local.slot() >= 0 && local.slot() < locals.size();
    require(local, exists, "there is no slot " + local.slot());
    if (exists) {
      Type type = locals.get(local.slot()).type();
      require(local, type.equals(local.type()), "slot of type " + type + " as " + local.type());
    }
  }

  private void reference(Expr.CallableRef reference) {
    Callable target = target(reference, reference.id(), reference.typeArguments());
    if (target == null) {
      return;
    }
    Functors functors = target.functors();
    require(
        reference,
        (!reference.adjoint() || functors.has(Functor.ADJOINT))
            && (reference.controlCount() == 0 || functors.has(Functor.CONTROLLED)),
        target.id() + " has the functors " + functors);
    Type input = TypeSubstitution.apply(target.input(), reference.typeArguments());
    for (int i = 0; i < reference.controlCount(); i++) {
      input = new Type.Tuple(List.of(REGISTER, input));
    }
    require(reference, target.captureCount() == 0, target.id() + " needs captured values");
    arrow(reference, target, input, reference.typeArguments());
  }

  private void closure(Expr.Closure closure) {
    Callable target = target(closure, closure.id(), closure.typeArguments());
    if (target == null) {
      return;
    }
    boolean sound = target.captureCount() == closure.captures().size();
    require(closure, sound, "captures of " + target.id());
    for (int i = 0; sound && i < target.captureCount(); i++) {
      Type type = target.parameters().get(i).type();
      fits(closure.captures().get(i), TypeSubstitution.apply(type, closure.typeArguments()));
    }
    Type input = TypeSubstitution.apply(target.input(), closure.typeArguments());
    arrow(closure, target, input, closure.typeArguments());
  }

  private void arrow(Expr value, Callable target, Type input, List<Type> typeArguments) {
    Type output = TypeSubstitution.apply(target.output(), typeArguments);
    var type = new Type.Arrow(target.kind(), input, output, target.functors());
    require(value, fit(type, value.type()), target.id() + " of type " + type);
  }

  private @Nullable Callable target(Expr place, CallableId id, List<Type> typeArguments) {
    Callable target = program.callables().get(id);
    require(place, target != null, "there is no callable " + id);
    if (target != null && target.typeParameters().size() != typeArguments.size()) {
      require(place, false, id + " has " + target.typeParameters().size() + " type parameters");
      return null;
    }
    return target;
  }

  private void functor(Expr.FunctorApplication application) {
    boolean sound =
        application.operand().type() instanceof Type.Arrow arrow
            && ((Functors) arrow.functors()).has(application.functor());
    require(application, sound, application.functor() + " of " + application.operand().type());
  }

  private void call(Expr.Call call) {
    if (call.callee().type() instanceof Type.Arrow arrow) {
      fits(call.argument(), arrow.input());
      require(call, fit(arrow.output(), call.type()), "a result of type " + arrow.output());
    } else {
      require(call, false, "a call of " + call.callee().type());
    }
  }

  private void binary(Expr.Binary binary) {
    Type left = binary.left().type();
    switch (binary.operator()) {
      case AND, OR -> {
        fits(binary.left(), Type.Primitive.BOOL);
        fits(binary.right(), Type.Primitive.BOOL);
      }
      case SHIFT_LEFT, SHIFT_RIGHT -> fits(binary.right(), Type.Primitive.INT);
      case POWER ->
          fits(binary.right(), left == Type.Primitive.BIG_INT ? Type.Primitive.INT : left);
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO, BITWISE_AND, BITWISE_OR, BITWISE_XOR -> {
        fits(binary.left(), binary.type());
        fits(binary.right(), binary.type());
      }
      case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> {
        boolean same = fit(binary.right().type(), left) || fit(left, binary.right().type());
        require(binary, same, "comparing " + left + " with " + binary.right().type());
        require(binary, binary.type() == Type.Primitive.BOOL, "a comparison's type");
      }
    }
  }

  private Type unwrapped(Type type) {
    Type current = type;
    while (current instanceof Type.Udt udt) {
      UdtDefinition definition = program.udts().get(udt.id());
      if (definition == null) {
        return current;
      }
      current = definition.underlying();
    }
    return current;
  }

  private static boolean at(Type container, List<Integer> path, Type item) {
    Type current = container;
    for (int index : path) {
      if (!(current instanceof Type.Tuple tuple) || index >= tuple.items().size()) {
        return false;
      }
      current = tuple.items().get(index);
    }
    return fit(item, current) || fit(current, item);
  }

  private static Type itemType(Expr array) {
    return array.type() instanceof Type.Array type ? type.item() : Type.UNIT;
  }

  private static boolean isRange(Type type) {
    return type == Type.Primitive.RANGE
        || type == Type.Primitive.RANGE_FROM
        || type == Type.Primitive.RANGE_TO
        || type == Type.Primitive.RANGE_FULL;
  }

  private static boolean fit(Type from, Type to) {
    return TypeRelation.fits(from, to);
  }

  private void fits(Expr value, Type type) {
    if (!fit(value.type(), type) && Completion.completes(value)) {
      report.accept(value, "a value of type " + value.type() + " where " + type + " is needed");
    }
  }

  private void require(Expr place, boolean condition, String message) {
    if (!condition) {
      report.accept(place, message + " where " + place.type() + " is given");
    }
  }
}
