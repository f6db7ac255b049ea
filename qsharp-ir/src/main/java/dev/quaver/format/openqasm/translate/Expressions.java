package dev.quaver.format.openqasm.translate;

import dev.quaver.ast.Expr;
import dev.quaver.format.openqasm.syntax.Expression;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Translates expressions.
final class Expressions {

  private static final Map<String, Double> NUMBERS =
      Map.of(
          "pi", Math.PI,
          "π", Math.PI,
          "tau", 2 * Math.PI,
          "τ", 2 * Math.PI,
          "euler", Math.E,
          "ℇ", Math.E);

  private final Translation translation;
  private final Problems problems;
  private final Operators operators;
  private final Builtins builtins;
  private final Indexing indexing;

  Expressions(Translation translation) {
    this.translation = translation;
    this.problems = translation.problems();
    this.operators = new Operators(translation);
    this.builtins = new Builtins(translation);
    this.indexing = new Indexing(translation, this);
  }

  Indexing indexing() {
    return indexing;
  }

  Operators operators() {
    return operators;
  }

  /// The value of an expression, of unknown type after a report.
  Value value(Frame frame, Expression expression) {
    Span span = expression.span();
    return switch (expression) {
      case Expression.WholeLiteral literal -> Value.whole(literal.value(), span);
      case Expression.RealLiteral literal -> Value.real(literal.value(), span);
      case Expression.BoolLiteral literal -> Value.truth(literal.value(), span);
      case Expression.BitsLiteral literal -> Value.bits(literal.digits(), span);
      case Expression.ImaginaryLiteral literal ->
          Value.of(
              QasmTypes.COMPLEX,
              QSharp.complex(
                  new Expr.DoubleLiteral(0, span),
                  new Expr.DoubleLiteral(literal.value(), span),
                  span));
      case Expression.DurationLiteral _, Expression.DurationOf _ -> {
        problems.error(Problem.UNSUPPORTED, "durations have no meaning here", span);
        yield Value.unknown(span);
      }
      case Expression.Reference reference -> reference(frame, reference);
      case Expression.Indexed indexed -> indexing.value(frame, indexed);
      case Expression.Unary unary ->
          operators.unary(unary.operator(), value(frame, unary.operand()), span);
      case Expression.Binary binary ->
          operators.binary(
              binary.operator(), value(frame, binary.left()), value(frame, binary.right()), span);
      case Expression.Call call -> call(frame, call);
      case Expression.Cast cast -> cast(frame, cast);
      case Expression.Measure measure -> translation.measurements().value(frame, measure);
      case Expression.ArrayLiteral literal -> array(frame, literal);
    };
  }

  /// The value of an expression as an assignment to `type` makes it.
  Value value(Frame frame, Expression expression, QasmType type) {
    return translation.conversions().implicit(value(frame, expression), type);
  }

  private Value cast(Frame frame, Expression.Cast cast) {
    QasmType type = translation.types().resolve(frame, cast.type());
    return translation.conversions().explicit(value(frame, cast.operand()), type);
  }

  private Value reference(Frame frame, Expression.Reference reference) {
    String name = reference.name();
    Span span = reference.span();
    if (name.startsWith("$")) {
      return translation.hardwareQubits().value(frame, reference);
    }
    Optional<Symbol> symbol = frame.scope().find(name);
    if (symbol.isEmpty() && NUMBERS.containsKey(name)) {
      return Value.real(NUMBERS.get(name), span);
    }
    if (symbol.isEmpty()) {
      translation.undeclared(frame, name, span);
      return Value.unknown(span);
    }
    return switch (symbol.get()) {
      case Symbol.Variable variable -> variable(variable, span);
      case Symbol.Fixed fixed ->
          translation
              .conversions()
              .implicit(Value.of(fixed.type(), fixed.value(), span), fixed.type());
      case Symbol.Gate _, Symbol.Subroutine _, Symbol.Extern _ -> {
        problems.error(Problem.TYPE, name + " is not a value", span);
        yield Value.unknown(span);
      }
    };
  }

  private Value variable(Symbol.Variable variable, Span span) {
    if (variable.type() instanceof QasmType.Duration) {
      problems.error(Problem.UNSUPPORTED, "durations have no meaning here", span);
      return Value.unknown(span);
    }
    return Value.of(variable.type(), QSharp.local(variable.name(), span));
  }

  private Value call(Frame frame, Expression.Call call) {
    Optional<Symbol> symbol = frame.scope().find(call.name().text());
    if (symbol.isPresent()) {
      return translation.subroutines().call(frame, symbol.get(), call);
    }
    List<Value> arguments = new ArrayList<>();
    for (Expression argument : call.arguments()) {
      arguments.add(value(frame, argument));
    }
    return builtins.call(frame, call, arguments);
  }

  /// An array without a type that it should have.
  private Value array(Frame frame, Expression.ArrayLiteral literal) {
    problems.error(
        Problem.TYPE, "an array in braces can only be the value of an array", literal.span());
    literal.items().forEach(item -> value(frame, item));
    return Value.unknown(literal.span());
  }

  /// The value of an initializer: an array in braces takes its type from what it initializes.
  Value initializer(Frame frame, Expression expression, QasmType type) {
    if (!(expression instanceof Expression.ArrayLiteral literal)
        || !(type instanceof QasmType.Array array)) {
      return value(frame, expression, type);
    }
    Span span = literal.span();
    int size = array.dimensions().getFirst();
    if (literal.items().size() != size) {
      problems.error(
          Problem.SIZE, "expected " + size + " elements, found " + literal.items().size(), span);
      return Value.unknown(span);
    }
    List<Expr> items = new ArrayList<>();
    for (Expression item : literal.items()) {
      items.add(initializer(frame, item, array.element()).expr());
    }
    return Value.of(type, QSharp.array(items, span));
  }

  /// The whole number that an expression is known to be; reported if there is none.
  Optional<Long> constant(Frame frame, Expression expression) {
    Value value = value(frame, expression);
    if (value.isUnknown()) {
      return Optional.empty();
    }
    Optional<Long> known = value.whole();
    if (known.isEmpty()) {
      problems.error(
          Problem.NOT_CONSTANT,
          "a whole number that is known before the program runs must stand here",
          expression.span());
    }
    return known;
  }
}
