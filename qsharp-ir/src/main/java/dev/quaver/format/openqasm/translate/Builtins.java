package dev.quaver.format.openqasm.translate;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ast.Expr;
import dev.quaver.format.openqasm.syntax.Expression;
import dev.quaver.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/// The functions of the language itself.
final class Builtins {

  /// A function of one number and its name in Q#.
  private record Function(String name, DoubleUnaryOperator folded) {}

  private static final Map<String, Function> FUNCTIONS =
      Map.ofEntries(
          Map.entry("sin", new Function("Std.Math.Sin", Math::sin)),
          Map.entry("cos", new Function("Std.Math.Cos", Math::cos)),
          Map.entry("tan", new Function("Std.Math.Tan", Math::tan)),
          Map.entry("arcsin", new Function("Std.Math.ArcSin", Math::asin)),
          Map.entry("arccos", new Function("Std.Math.ArcCos", Math::acos)),
          Map.entry("arctan", new Function("Std.Math.ArcTan", Math::atan)),
          Map.entry("sqrt", new Function("Std.Math.Sqrt", Math::sqrt)),
          Map.entry("log", new Function("Std.Math.Log", Math::log)),
          Map.entry("ln", new Function("Std.Math.Log", Math::log)),
          Map.entry("exp", new Function("Quaver.OpenQasm.Values.Exponential", Math::exp)));

  private static final Map<String, Integer> ARGUMENTS =
      Map.ofEntries(
          Map.entry("floor", 1),
          Map.entry("ceiling", 1),
          Map.entry("mod", 2),
          Map.entry("pow", 2),
          Map.entry("popcount", 1),
          Map.entry("rotl", 2),
          Map.entry("rotr", 2),
          Map.entry("real", 1),
          Map.entry("imag", 1),
          Map.entry("sizeof", 2));

  private final Translation translation;
  private final Conversions conversions;

  Builtins(Translation translation) {
    this.translation = translation;
    this.conversions = translation.conversions();
  }

  Value call(Frame frame, Expression.Call call, List<Value> arguments) {
    String name = call.name().text();
    Span span = call.span();
    Function function = FUNCTIONS.get(name);
    int wanted = function == null ? ARGUMENTS.getOrDefault(name, 0) : 1;
    if (wanted == 0) {
      translation.undeclared(frame, name, call.name().span());
      return Value.unknown(span);
    }
    int given = arguments.size();
    if (given != wanted && !(name.equals("sizeof") && given == 1)) {
      translation
          .problems()
          .error(
              Problem.ARITY,
              name + " takes " + Problems.count(wanted, "argument") + ", not " + given,
              span);
      return Value.unknown(span);
    }
    if (arguments.stream().anyMatch(Value::isUnknown)) {
      return Value.unknown(span);
    }
    return function != null
        ? function(function, arguments.getFirst(), span)
        : special(frame, name, arguments, span).orElseGet(() -> refused(name, arguments, span));
  }

  private Value refused(String name, List<Value> arguments, Span span) {
    translation
        .problems()
        .error(Problem.TYPE, name + " does not take " + arguments.getFirst().type().text(), span);
    return Value.unknown(span);
  }

  private Value function(Function function, Value argument, Span span) {
    Value number = conversions.implicit(argument, QasmTypes.FLOAT);
    if (number.isUnknown()) {
      return number;
    }
    if (number.constant().isPresent()) {
      double result = function.folded().applyAsDouble(number.constant().get().asReal());
      if (Double.isFinite(result)) {
        return Value.real(result, span);
      }
    }
    return Value.of(QasmTypes.FLOAT, QSharp.call(function.name(), span, number.expr()));
  }

  private Optional<Value> special(Frame frame, String name, List<Value> arguments, Span span) {
    Value first = arguments.getFirst();
    return switch (name) {
      case "floor", "ceiling" -> rounded(name.equals("floor"), first, span);
      case "mod" -> remainder(first, arguments.getLast(), span);
      case "pow" ->
          Optional.of(
              translation
                  .expressions()
                  .operators()
                  .binary(
                      dev.quaver.format.openqasm.syntax.BinaryOperator.POWER,
                      first,
                      arguments.getLast(),
                      span));
      case "popcount" -> counted(first, span);
      case "rotl", "rotr" -> rotated(name, first, arguments.getLast(), span);
      case "real", "imag" -> part(name.equals("real"), first, span);
      default -> translation.arrays().size(frame, arguments, span);
    };
  }

  private Optional<Value> rounded(boolean down, Value argument, Span span) {
    Value number = conversions.implicit(argument, QasmTypes.FLOAT);
    if (number.constant().isPresent()) {
      double real = number.constant().get().asReal();
      return Optional.of(Value.whole((long) (down ? Math.floor(real) : Math.ceil(real)), span));
    }
    String function = QSharp.MATH + (down ? "Floor" : "Ceiling");
    return Optional.of(Value.of(QasmTypes.INT, QSharp.call(function, span, number.expr())));
  }

  private Optional<Value> remainder(Value left, Value right, Span span) {
    return Optional.of(
        translation
            .expressions()
            .operators()
            .binary(dev.quaver.format.openqasm.syntax.BinaryOperator.MODULO, left, right, span));
  }

  private static Optional<Value> counted(Value argument, Span span) {
    return switch (argument.type()) {
      case QasmType.BitRegister _ ->
          Optional.of(
              Value.of(
                  QasmTypes.INT,
                  QSharp.call(QSharp.VALUES + "PopulationCount", span, argument.expr())));
      case QasmType.Int number when !number.signed() ->
          Optional.of(
              Value.of(
                  QasmTypes.INT,
                  QSharp.call(QSharp.MATH + "HammingWeightI", span, argument.expr())));
      default -> Optional.empty();
    };
  }

  private Optional<Value> rotated(String name, Value argument, Value distance, Span span) {
    Value by = conversions.implicit(distance, QasmTypes.INT);
    if (by.isUnknown()) {
      return Optional.of(by);
    }
    boolean up = name.equals("rotl");
    return switch (argument.type()) {
      case QasmType.BitRegister _ ->
          Optional.of(
              Value.of(
                  argument.type(),
                  QSharp.call(
                      QSharp.VALUES + "Rotated",
                      span,
                      argument.expr(),
                      up ? by.expr() : negated(by, span))));
      case QasmType.Int number when !number.signed() && number.width() < Long.SIZE - 1 ->
          Optional.of(
              Value.of(
                  argument.type(),
                  QSharp.call(
                      QSharp.VALUES + "RotatedNumber",
                      span,
                      argument.expr(),
                      QSharp.integer(number.width(), span),
                      up ? by.expr() : negated(by, span))));
      default -> Optional.empty();
    };
  }

  private static Expr negated(Value value, Span span) {
    return QSharp.binary(BinaryOperator.SUBTRACT, QSharp.integer(0, span), value.expr(), span);
  }

  private Optional<Value> part(boolean real, Value argument, Span span) {
    Value number = conversions.implicit(argument, QasmTypes.COMPLEX);
    return number.isUnknown()
        ? Optional.of(number)
        : Optional.of(
            Value.of(QasmTypes.FLOAT, QSharp.field(number.expr(), real ? "Real" : "Imag", span)));
  }
}
