package dev.quaver.check;

import dev.quaver.source.Span;
import dev.quaver.types.Type;
import dev.quaver.types.Type.Primitive;
import dev.quaver.types.UdtId;
import java.util.List;

/// Decides which types belong to which class, and asks that they do as soon as they are known.
final class ClassConstraints {

  /// The library's complex number type, which operators know.
  static final UdtId COMPLEX = new UdtId("std", "Std.Core.Complex");

  private final Inference inference;
  private final Reporter reporter;
  private final List<List<Signature.Bound>> bounds;
  private final boolean modern;
  private final boolean strict;

  /// @param bounds the class constraints on the type parameters of the callable being checked
  /// @param strict whether newtypes, structs and callables have no text, as for the modern compiler
  ClassConstraints(
      Inference inference,
      Reporter reporter,
      List<List<Signature.Bound>> bounds,
      boolean modern,
      boolean strict) {
    this.inference = inference;
    this.reporter = reporter;
    this.bounds = bounds;
    this.modern = modern;
    this.strict = strict;
  }

  /// Asks that `type` belongs to `typeClass`; reports at `span` otherwise.
  void require(TypeClass typeClass, Type type, Span span) {
    inference.whenKnown(type, known -> check(typeClass, known, span));
  }

  private void check(TypeClass typeClass, Type known, Span span) {
    if ((typeClass == TypeClass.EQ || typeClass == TypeClass.SHOW)
        && known instanceof Type.Tuple tuple) {
      for (Type item : tuple.items()) {
        require(typeClass, item, span);
      }
    } else if ((typeClass == TypeClass.EQ || typeClass == TypeClass.SHOW)
        && known instanceof Type.Array array) {
      require(typeClass, array.item(), span);
    } else if (!has(typeClass, known)) {
      missing(typeClass, known, span);
    }
  }

  private boolean has(TypeClass typeClass, Type known) {
    return switch (known) {
      case Type.Unknown _ -> true;
      case Primitive primitive -> has(typeClass, primitive);
      case Type.Parameter parameter ->
          bounded(typeClass, parameter) || (typeClass == TypeClass.SHOW && !modern);
      case Type.Array _ -> typeClass == TypeClass.ADD || typeClass == TypeClass.ITERABLE;
      case Type.Udt udt ->
          (typeClass == TypeClass.SHOW && !strict) || (isComplex(udt) && complexHas(typeClass));
      case Type.Arrow _ -> typeClass == TypeClass.SHOW && !strict;
      case Type.Tuple _, Type.Variable _ -> false;
    };
  }

  static boolean isComplex(Type type) {
    return type instanceof Type.Udt udt && udt.id().equals(COMPLEX);
  }

  private static boolean complexHas(TypeClass typeClass) {
    return switch (typeClass) {
      case EQ, ADD, SUB, MUL, DIV, SIGNED, EXP -> true;
      case MOD, ORD, INTEGRAL, SHOW, ITERABLE -> false;
    };
  }

  private static boolean has(TypeClass typeClass, Primitive primitive) {
    boolean integer = primitive == Primitive.INT || primitive == Primitive.BIG_INT;
    boolean number = integer || primitive == Primitive.DOUBLE;
    return switch (typeClass) {
      case ADD -> number || primitive == Primitive.STRING;
      case SUB, MUL, DIV, MOD, SIGNED, ORD, EXP -> number;
      case INTEGRAL -> integer;
      case ITERABLE -> primitive == Primitive.RANGE;
      case EQ, SHOW ->
          primitive != Primitive.RANGE_FROM
              && primitive != Primitive.RANGE_TO
              && primitive != Primitive.RANGE_FULL;
    };
  }

  private boolean bounded(TypeClass typeClass, Type.Parameter parameter) {
    for (Signature.Bound bound : boundsOf(parameter)) {
      if (bound.typeClass() == typeClass) {
        return true;
      }
    }
    return false;
  }

  private List<Signature.Bound> boundsOf(Type.Parameter parameter) {
    return parameter.index() < bounds.size() ? bounds.get(parameter.index()) : List.of();
  }

  private void missing(TypeClass typeClass, Type known, Span span) {
    String text = TypeErrors.text(inference, known);
    String message =
        switch (typeClass) {
          case ITERABLE -> "type " + text + " cannot be iterated over";
          case SHOW -> "type " + text + " cannot be turned into a string";
          case EQ -> "values of type " + text + " cannot be compared";
          case ADD, SUB, MUL, DIV, MOD, SIGNED, ORD, INTEGRAL, EXP ->
              "values of type " + text + " cannot be " + typeClass.ability;
        };
    if (known instanceof Type.Parameter parameter && typeClass != TypeClass.ORD) {
      reporter.error(
          typeClass.code,
          message,
          span,
          "ask for the class where the type parameter is declared: `'"
              + parameter.name()
              + " : "
              + typeClass.text
              + "`");
    } else {
      reporter.error(typeClass.code, message, span);
    }
  }

  /// Asks that `base ^ power` exists.
  void requirePower(Type base, Type power, Span baseSpan, Span powerSpan) {
    inference.whenKnown(
        base,
        known -> {
          switch (known) {
            case Primitive primitive
                when primitive == Primitive.INT || primitive == Primitive.BIG_INT ->
                inference.coerce(power, Primitive.INT, powerSpan);
            case Primitive primitive when primitive == Primitive.DOUBLE ->
                inference.coerce(power, Primitive.DOUBLE, powerSpan);
            case Type.Udt udt when isComplex(udt) -> inference.coerce(power, udt, powerSpan);
            case Type.Parameter parameter -> parameterPower(parameter, power, baseSpan, powerSpan);
            case Type.Unknown _ -> inference.coerce(power, known, powerSpan);
            case Primitive _,
                Type.Udt _,
                Type.Array _,
                Type.Tuple _,
                Type.Arrow _,
                Type.Variable _ ->
                missing(TypeClass.EXP, known, baseSpan);
          }
        });
  }

  private void parameterPower(Type.Parameter parameter, Type power, Span baseSpan, Span powerSpan) {
    for (Signature.Bound bound : boundsOf(parameter)) {
      if (bound.typeClass() == TypeClass.EXP) {
        inference.coerce(power, bound.arguments().getFirst(), powerSpan);
        return;
      }
    }
    missing(TypeClass.EXP, parameter, baseSpan);
  }

  /// Asks that values of type `iterable` can be iterated over, giving items of type `item`.
  void requireIterable(Type iterable, Type item, Span span) {
    inference.whenKnown(
        iterable,
        known -> {
          switch (known) {
            case Type.Array array -> inference.coerce(array.item(), item, span);
            case Primitive primitive when primitive == Primitive.RANGE ->
                inference.coerce(Primitive.INT, item, span);
            case Type.Unknown _ -> inference.coerce(known, item, span);
            case Primitive _,
                Type.Udt _,
                Type.Parameter _,
                Type.Tuple _,
                Type.Arrow _,
                Type.Variable _ ->
                missing(TypeClass.ITERABLE, known, span);
          }
        });
  }

  /// Asks what a callable's declaration asks of its type arguments.
  void requireBounds(Signature signature, List<Type> arguments, Span span) {
    for (int i = 0; i < arguments.size(); i++) {
      for (Signature.Bound bound : signature.bounds().get(i)) {
        Type argument = arguments.get(i);
        if (bound.typeClass() == TypeClass.EXP) {
          Type power =
              dev.quaver.types.TypeSubstitution.apply(bound.arguments().getFirst(), arguments);
          requirePower(argument, power, span, span);
        } else if (bound.typeClass() == TypeClass.ITERABLE) {
          Type item =
              dev.quaver.types.TypeSubstitution.apply(bound.arguments().getFirst(), arguments);
          requireIterable(argument, item, span);
        } else {
          require(bound.typeClass(), argument, span);
        }
      }
    }
  }
}
