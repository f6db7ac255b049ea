package dev.quaver.azure.quil;

import dev.quaver.azure.quil.Term.Computed;
import dev.quaver.azure.quil.Term.Constant;
import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.UnaryOperation;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.source.Span;
import java.util.Locale;

/// Reads expressions and says what they are worth. Numbers are complex; of memory only sums, differences, products and
/// quotients are formed.
final class ExpressionReader {

  private static final int MAX_DEPTH = 200;

  /// How many operations on memory an expression may have.
  private static final int MAX_SIZE = 1000;

  /// Imaginary parts up to this are rounding.
  private static final double ROUNDING = 1e-9;

  private final QuilScanner scanner;
  private final MemoryReader memory;
  private int depth;

  ExpressionReader(QuilScanner scanner, MemoryReader memory) {
    this.scanner = scanner;
    this.memory = memory;
  }

  /// Reads a real number, known or computed.
  Term real(Scope scope) {
    int start = scanner.start();
    Term term = expression(scope);
    if (term instanceof Constant(var real, var imaginary)) {
      if (Math.abs(imaginary) > ROUNDING || !Double.isFinite(real)) {
        throw scanner.problem(
            "Quil.Number", "this is no real number", new Span(start, scanner.start()));
      }
      return Constant.of(real);
    }
    return term;
  }

  /// Reads a known complex number.
  Constant constant(Scope scope) {
    int start = scanner.start();
    Term term = expression(scope);
    if (term instanceof Constant number
        && Double.isFinite(number.real())
        && Double.isFinite(number.imaginary())) {
      return number;
    }
    throw scanner.problem(
        "Quil.Number", "this is no number that is known", new Span(start, scanner.start()));
  }

  private Term expression(Scope scope) {
    if (++depth > MAX_DEPTH) {
      throw scanner.problem("Quil.Limit", "this is nested too deeply");
    }
    Term sum = product(scope);
    while (scanner.isSymbol('+') || scanner.isSymbol('-')) {
      boolean plus = scanner.isSymbol('+');
      scanner.next();
      Term right = product(scope);
      sum =
          sum instanceof Constant left && right instanceof Constant constant
              ? left.plus(plus ? constant : constant.negated())
              : computed(
                  plus ? BinaryOperation.ADD_DOUBLE : BinaryOperation.SUBTRACT_DOUBLE, sum, right);
    }
    depth--;
    return sum;
  }

  private Term product(Scope scope) {
    Term product = factor(scope);
    while (scanner.isSymbol('*') || scanner.isSymbol('/')) {
      boolean times = scanner.isSymbol('*');
      scanner.next();
      Term right = factor(scope);
      if (product instanceof Constant left && right instanceof Constant constant) {
        product = times ? left.times(constant) : left.dividedBy(constant);
      } else {
        product =
            computed(
                times ? BinaryOperation.MULTIPLY_DOUBLE : BinaryOperation.DIVIDE_DOUBLE,
                product,
                right);
      }
    }
    return product;
  }

  /// Signs bind weaker than powers, which group to the right.
  private Term factor(Scope scope) {
    if (++depth > MAX_DEPTH) {
      throw scanner.problem("Quil.Limit", "this is nested too deeply");
    }
    Term factor;
    if (scanner.takes('-')) {
      factor = negated(factor(scope));
    } else if (scanner.takes('+')) {
      factor = factor(scope);
    } else {
      factor = primary(scope);
      if (scanner.takes('^')) {
        factor = known(factor).power(known(factor(scope)));
      }
    }
    depth--;
    return factor;
  }

  private Term primary(Scope scope) {
    return switch (scanner.kind()) {
      case INTEGER, NUMBER -> number();
      case NAME -> named(scope);
      case SYMBOL -> {
        if (scanner.takes('%')) {
          yield parameter(scope);
        }
        scanner.expect('(');
        Term inner = expression(scope);
        scanner.expect(')');
        yield inner;
      }
      case STRING, LINE_END, END -> throw scanner.expected("an expression");
    };
  }

  private Term number() {
    double value = scanner.number();
    int end = scanner.span().end();
    scanner.next();
    if (scanner.isName("i") && scanner.start() == end) {
      scanner.next();
      return new Constant(0, value);
    }
    return Constant.of(value);
  }

  private Term parameter(Scope scope) {
    Term term =
        scanner.kind() == QuilScanner.Kind.NAME ? scope.parameters().get(scanner.text()) : null;
    if (term == null) {
      throw scanner.problem("Quil.Name", "there is no such parameter");
    }
    scanner.next();
    return term;
  }

  private Term named(Scope scope) {
    if (scanner.takes("pi")) {
      return Constant.PI;
    }
    if (scanner.takes("i")) {
      return Constant.I;
    }
    return switch (scanner.text().toUpperCase(Locale.ROOT)) {
      case "SIN" -> argument(scope).sine();
      case "COS" -> argument(scope).cosine();
      case "SQRT" -> argument(scope).power(Constant.of(0.5));
      case "EXP" -> argument(scope).exponential();
      case "CIS" -> argument(scope).times(Constant.I).exponential();
      default -> term(memory.cell());
    };
  }

  private Constant argument(Scope scope) {
    scanner.next();
    scanner.expect('(');
    Constant argument = known(expression(scope));
    scanner.expect(')');
    return argument;
  }

  /// A number out of memory; cells that nothing writes are known.
  private static Term term(Value cell) {
    return switch (cell) {
      case Value.DoubleConstant(var constant) -> Constant.of(constant);
      case Value.IntConstant(var constant) -> Constant.of((double) constant);
      case Value other when other.type() == ValueType.DOUBLE -> new Computed(other, 1);
      case Value other when other.type() == ValueType.INT ->
          new Computed(new Value.Unary(UnaryOperation.INT_TO_DOUBLE, other), 1);
      default ->
          new Computed(
              new Value.Unary(
                  UnaryOperation.INT_TO_DOUBLE, new Value.Unary(UnaryOperation.BOOL_TO_INT, cell)),
              1);
    };
  }

  private Term negated(Term term) {
    return switch (term) {
      case Constant constant -> constant.negated();
      case Computed(var value, int size) ->
          new Computed(new Value.Unary(UnaryOperation.NEGATE_DOUBLE, value), size + 1);
    };
  }

  private Term computed(BinaryOperation operation, Term left, Term right) {
    int size = size(left) + size(right) + 1;
    if (size > MAX_SIZE) {
      throw scanner.problem("Quil.Limit", "this computes too much at once");
    }
    return new Computed(new Value.Binary(operation, value(left), value(right)), size);
  }

  private static int size(Term term) {
    return term instanceof Computed computed ? computed.size() : 0;
  }

  private Value value(Term term) {
    return switch (term) {
      case Computed computed -> computed.value();
      case Constant(var real, var imaginary) -> {
        if (imaginary != 0) {
          throw scanner.problem("Quil.Number", "memory and imaginary numbers cannot be mixed");
        }
        yield new Value.DoubleConstant(real);
      }
    };
  }

  private Constant known(Term term) {
    if (term instanceof Constant constant) {
      return constant;
    }
    throw scanner.problem("Quil.Number", "this can be computed only of what is known");
  }
}
