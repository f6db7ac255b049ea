package dev.quaver.check;

import dev.quaver.ast.CallableKind;
import dev.quaver.source.Span;
import dev.quaver.types.FunctorSet;
import dev.quaver.types.Functors;
import dev.quaver.types.Type;

/// Words the diagnostics of inference.
final class TypeErrors {

  private static final String MISSING_FUNCTOR = "TypeCk.MissingFunctor";

  private TypeErrors() {}

  static void mismatch(
      Inference inference,
      Reporter reporter,
      Unifier.Outcome outcome,
      Type actual,
      Type expected,
      Span span) {
    switch (outcome) {
      case FITS -> {}
      case DIFFERENT -> different(inference, reporter, actual, expected, span);
      case CALLABLE_KINDS -> kinds(inference, reporter, actual, expected, span);
      case FUNCTORS -> functors(inference, reporter, actual, expected, span);
      case RECURSIVE ->
          reporter.error("TypeCk.RecursiveTypeConstraint", "this type would contain itself", span);
      case TOO_LARGE ->
          reporter.error("TypeCk.TySizeLimitExceeded", "inferred type is too large", span);
    }
  }

  private static void different(
      Inference inference, Reporter reporter, Type actual, Type expected, Span span) {
    Type have = inference.head(actual);
    Type want = inference.head(expected);
    String message = "expected " + text(inference, expected) + ", found " + text(inference, actual);
    String help = "";
    if (have == Type.Primitive.RESULT && want == Type.Primitive.BOOL) {
      help = "compare the result: `== One`";
    } else if (have == Type.Primitive.INT && want == Type.Primitive.DOUBLE) {
      help =
          "numbers are not converted by themselves: write `1.0`, or `Std.Convert.IntAsDouble(n)`";
    } else if (have == Type.Primitive.DOUBLE && want == Type.Primitive.INT) {
      help = "numbers are not converted by themselves: use `Std.Math.Round` or `Std.Math.Truncate`";
    }
    if (help.isEmpty()) {
      reporter.error("TypeCk.TyMismatch", message, span);
    } else {
      reporter.error("TypeCk.TyMismatch", message, span, help);
    }
  }

  private static void kinds(
      Inference inference, Reporter reporter, Type actual, Type expected, Span span) {
    String message = "expected " + text(inference, expected) + ", found " + text(inference, actual);
    if (inference.head(actual) instanceof Type.Arrow have && have.kind() == CallableKind.FUNCTION) {
      reporter.error(
          "TypeCk.CallableMismatch",
          message,
          span,
          "a function cannot stand for an operation; wrap it in a lambda: `x => f(x)`");
    } else {
      reporter.error("TypeCk.CallableMismatch", message, span);
    }
  }

  private static void functors(
      Inference inference, Reporter reporter, Type actual, Type expected, Span span) {
    if (inference.head(actual) instanceof Type.Arrow have
        && inference.head(expected) instanceof Type.Arrow want) {
      Functors offered = inference.functors.current(have.functors());
      Functors wanted = inference.functors.current(want.functors());
      if (!offered.includes(wanted)) {
        missingFunctor(reporter, functorCode(inference), offered, wanted, span);
        return;
      }
    }
    reporter.error(
        functorCode(inference),
        "functors do not fit: expected "
            + text(inference, expected)
            + ", found "
            + text(inference, actual),
        span);
  }

  private static String functorCode(Inference inference) {
    return inference.inArguments ? MISSING_FUNCTOR : "TypeCk.FunctorMismatch";
  }

  /// Reports that `Adjoint` or `Controlled` is applied to an operation without that functor.
  static void missingFunctor(Reporter reporter, FunctorSet found, Functors wanted, Span span) {
    missingFunctor(reporter, MISSING_FUNCTOR, found, wanted, span);
  }

  private static void missingFunctor(
      Reporter reporter, String code, FunctorSet found, Functors wanted, Span span) {
    reporter.error(
        code,
        "expected an operation that supports " + wanted + ", found one with " + words(found),
        span,
        "give the operation the characteristics `is " + wanted + "`");
  }

  private static String words(FunctorSet functors) {
    return functors == Functors.NONE ? "no functors" : functors.toString();
  }

  /// The type in Q# words; `?` stands for what is not known.
  static String text(Inference inference, Type type) {
    return readable(inference.resolve(type)).toString();
  }

  private static Type readable(Type type) {
    return switch (type) {
      case Type.Variable _ -> new Type.Unknown();
      case Type.Array array -> new Type.Array(readable(array.item()));
      case Type.Tuple tuple ->
          new Type.Tuple(tuple.items().stream().map(TypeErrors::readable).toList());
      case Type.Arrow arrow ->
          new Type.Arrow(
              arrow.kind(),
              readable(arrow.input()),
              readable(arrow.output()),
              arrow.functors() instanceof Functors known ? known : Functors.NONE);
      case Type.Primitive _, Type.Udt _, Type.Parameter _, Type.Unknown _ -> type;
    };
  }
}
