package dev.quaver.check;

import dev.quaver.ast.CallableKind;
import dev.quaver.ast.TypeExpr;
import dev.quaver.source.Dialect;
import dev.quaver.types.Functors;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Turns types as written into types.
final class TypeResolver {

  private final NameResolver names;

  TypeResolver(NameResolver names) {
    this.names = names;
  }

  /// Where a type is written.
  ///
  /// @param holes gives the type of a `_`; absent where none may stand
  record Context(
      Scope scope,
      Dialect dialect,
      Reporter reporter,
      @Nullable Function<TypeExpr.Hole, Type> holes) {}

  Type resolve(TypeExpr expr, Context context) {
    return switch (expr) {
      case TypeExpr.Named named -> named(named, context);
      case TypeExpr.Parameter parameter -> parameter(parameter, context);
      case TypeExpr.Array array -> new Type.Array(resolve(array.item(), context));
      case TypeExpr.Tuple tuple -> tuple(tuple, context);
      case TypeExpr.Arrow arrow -> arrow(arrow, context);
      case TypeExpr.Hole hole -> hole(hole, context);
      case TypeExpr.Error _ -> new Type.Unknown();
    };
  }

  private Type named(TypeExpr.Named named, Context context) {
    if (named.name().isSimple()) {
      String name = named.name().last().name();
      Type builtIn = builtIn(name);
      if (builtIn != null && !context.scope.view.hasTypeCalled(name)) {
        return builtIn;
      }
      if (builtIn != null) {
        GlobalItem.OfType own = names.typeIfAny(named.name(), context.scope, context.dialect);
        return own == null ? builtIn : own.type;
      }
    }
    GlobalItem item =
        names.resolve(
            named.name(), NameResolver.Kind.TYPE, context.scope, context.dialect, context.reporter);
    return item instanceof GlobalItem.OfType type ? type.type : new Type.Unknown();
  }

  private static @Nullable Type builtIn(String name) {
    return switch (name) {
      case "Int" -> Type.Primitive.INT;
      case "Qubit" -> Type.Primitive.QUBIT;
      case "Unit" -> Type.UNIT;
      case "Double" -> Type.Primitive.DOUBLE;
      case "Result" -> Type.Primitive.RESULT;
      case "Bool" -> Type.Primitive.BOOL;
      case "String" -> Type.Primitive.STRING;
      case "Pauli" -> Type.Primitive.PAULI;
      case "Range" -> Type.Primitive.RANGE;
      case "BigInt" -> Type.Primitive.BIG_INT;
      default -> null;
    };
  }

  private static Type parameter(TypeExpr.Parameter parameter, Context context) {
    Type.Parameter found = context.scope.typeParameter(parameter.name().name());
    if (found != null) {
      return found;
    }
    context.reporter.error(
        "Resolve.NotFound",
        "type parameter ''" + parameter.name().name() + "' not found",
        parameter.span());
    return new Type.Unknown();
  }

  private Type tuple(TypeExpr.Tuple tuple, Context context) {
    if (tuple.items().size() == 1 && context.dialect == Dialect.CLASSIC) {
      return resolve(tuple.items().getFirst(), context);
    }
    List<Type> items = new ArrayList<>(tuple.items().size());
    for (TypeExpr item : tuple.items()) {
      items.add(resolve(item, context));
    }
    return items.isEmpty() ? Type.UNIT : new Type.Tuple(items);
  }

  private Type arrow(TypeExpr.Arrow arrow, Context context) {
    Functors functors =
        arrow.functors().isPresent()
            ? FunctorExpressions.evaluate(arrow.functors().get())
            : Functors.NONE;
    if (arrow.kind() == CallableKind.FUNCTION && functors != Functors.NONE) {
      context.reporter.error(
          "CallableLimits.Functor",
          "functions cannot support functors",
          arrow.functors().get().span());
      functors = Functors.NONE;
    }
    return new Type.Arrow(
        arrow.kind(), resolve(arrow.input(), context), resolve(arrow.output(), context), functors);
  }

  private static Type hole(TypeExpr.Hole hole, Context context) {
    if (context.holes != null) {
      return context.holes.apply(hole);
    }
    context.reporter.error("TypeCk.MissingTy", "a type is needed here", hole.span());
    return new Type.Unknown();
  }
}
