package dev.quaver.format.openqasm.translate;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ast.Expr;
import dev.quaver.format.openqasm.syntax.Expression;
import dev.quaver.format.openqasm.syntax.IndexItem;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Translates what stands in brackets behind a value.
final class Indexing {

  private final Translation translation;
  private final Expressions expressions;

  Indexing(Translation translation, Expressions expressions) {
    this.translation = translation;
    this.expressions = expressions;
  }

  Value value(Frame frame, Expression.Indexed indexed) {
    Value value = expressions.value(frame, indexed.operand());
    for (IndexItem item : indexed.items()) {
      value = item(frame, value, item, indexed.span());
    }
    return value;
  }

  private Value item(Frame frame, Value value, IndexItem item, Span span) {
    if (value.isUnknown()) {
      return value;
    }
    if (value.type() instanceof QasmType.Int || value.type() instanceof QasmType.Angle) {
      return item(frame, bits(value, span), item, span);
    }
    Optional<Shape> shape = Shape.of(value.type());
    if (shape.isEmpty()) {
      translation.problems().error(Problem.TYPE, value.type().text() + " has no elements", span);
      return Value.unknown(span);
    }
    return switch (item) {
      case IndexItem.Single single -> single(frame, value, shape.get(), single, span);
      case IndexItem.Range range -> range(frame, value, shape.get(), range, span);
      case IndexItem.Items items -> items(frame, value, shape.get(), items, span);
    };
  }

  /// The bits of a number, the least significant one first.
  private static Value bits(Value value, Span span) {
    Expr number =
        value.type() instanceof QasmType.Angle
            ? QSharp.field(value.expr(), "Value", span)
            : value.expr();
    int width =
        switch (value.type()) {
          case QasmType.Angle angle -> angle.size();
          case QasmType.Int whole -> whole.width();
          default -> throw new IllegalStateException("internal: no bits in " + value.type());
        };
    return Value.of(
        new QasmType.BitRegister(width),
        QSharp.call(QSharp.VALUES + "IntAsBits", span, number, QSharp.integer(width, span)));
  }

  /// What indices give: an element for one, a collection for several.
  ///
  /// @param size of the first dimension, or unknown
  record Shape(QasmType element, int size) {

    static Optional<Shape> of(QasmType type) {
      return switch (type) {
        case QasmType.BitRegister bits -> Optional.of(new Shape(QasmTypes.BIT, bits.size()));
        case QasmType.QubitRegister qubits ->
            Optional.of(new Shape(QasmTypes.QUBIT, qubits.size()));
        case QasmType.Array array ->
            Optional.of(new Shape(array.element(), array.dimensions().getFirst()));
        default -> Optional.empty();
      };
    }

    boolean isKnown() {
      return size != QasmType.UNKNOWN_SIZE;
    }

    /// The type of `count` of these elements.
    QasmType several(int count) {
      return switch (element) {
        case QasmType.Bit _ -> new QasmType.BitRegister(count);
        case QasmType.Qubit _ -> new QasmType.QubitRegister(count);
        case QasmType.Array array -> {
          List<Integer> sizes = new ArrayList<>(array.dimensions());
          sizes.addFirst(count);
          yield new QasmType.Array(array.item(), sizes);
        }
        default -> new QasmType.Array(element, List.of(count));
      };
    }
  }

  private Value single(Frame frame, Value value, Shape shape, IndexItem.Single single, Span span) {
    Value index = index(frame, shape, single.expression());
    return index.isUnknown()
        ? Value.unknown(span)
        : Value.of(shape.element(), new Expr.Index(value.expr(), index.expr(), span));
  }

  /// An index, counted from the end if it is a negative constant; reported if it is known to be out of range.
  Value index(Frame frame, Shape shape, Expression expression) {
    Value index = expressions.value(frame, expression, QasmTypes.INT);
    if (index.whole().isEmpty()) {
      return index;
    }
    long position = index.whole().get();
    if (!shape.isKnown()) {
      return index;
    }
    if (position < -shape.size() || position >= shape.size()) {
      translation
          .problems()
          .error(
              Problem.INDEX,
              "there is no element " + position + " among " + shape.size(),
              expression.span());
      return Value.unknown(expression.span());
    }
    return Value.whole(position < 0 ? position + shape.size() : position, expression.span());
  }

  /// A range in Q# and how many indices it has.
  record Slice(Expr range, OptionalInt count) {}

  private Value range(Frame frame, Value value, Shape shape, IndexItem.Range range, Span span) {
    Optional<Slice> slice = slice(frame, shape, range);
    if (slice.isEmpty()) {
      return Value.unknown(span);
    }
    QasmType type = shape.several(slice.get().count().orElse(QasmType.UNKNOWN_SIZE));
    return Value.of(type, new Expr.Index(value.expr(), slice.get().range(), span));
  }

  /// The indices of a range, reported if it is known to leave the elements.
  Optional<Slice> slice(Frame frame, Shape shape, IndexItem.Range range) {
    Optional<Value> start = range.start().map(end -> bound(frame, shape, end));
    Optional<Value> step = range.step().map(each -> expressions.value(frame, each, QasmTypes.INT));
    Optional<Value> end = range.end().map(each -> bound(frame, shape, each));
    if (isUnknown(start) || isUnknown(step) || isUnknown(end)) {
      return Optional.empty();
    }
    if (step.flatMap(Value::whole).filter(by -> by == 0).isPresent()) {
      translation.problems().error(Problem.INDEX, "the step of a range is 0", range.span());
      return Optional.empty();
    }
    OptionalInt count = count(shape, start, step, end);
    Expr whole =
        new Expr.Range(
            start.map(Value::expr), step.map(Value::expr), end.map(Value::expr), range.span());
    return Optional.of(new Slice(whole, count));
  }

  private static boolean isUnknown(Optional<Value> value) {
    return value.filter(Value::isUnknown).isPresent();
  }

  private Value bound(Frame frame, Shape shape, Expression expression) {
    return index(frame, shape, expression);
  }

  private static OptionalInt count(
      Shape shape, Optional<Value> start, Optional<Value> step, Optional<Value> end) {
    Optional<Long> by = step.isEmpty() ? Optional.of(1L) : step.get().whole();
    Optional<Long> first = known(start, by.filter(s -> s < 0).isPresent() ? shape.size() - 1L : 0L);
    Optional<Long> last = known(end, by.filter(s -> s < 0).isPresent() ? 0L : shape.size() - 1L);
    if (!shape.isKnown() || by.isEmpty() || first.isEmpty() || last.isEmpty()) {
      return OptionalInt.empty();
    }
    long count = (last.get() - first.get()) / by.get() + 1;
    boolean empty = by.get() > 0 ? first.get() > last.get() : first.get() < last.get();
    return OptionalInt.of(empty ? 0 : (int) count);
  }

  private static Optional<Long> known(Optional<Value> value, long otherwise) {
    return value.isEmpty() ? Optional.of(otherwise) : value.get().whole();
  }

  private Value items(Frame frame, Value value, Shape shape, IndexItem.Items items, Span span) {
    if (!(value.expr() instanceof Expr.Name name)) {
      translation
          .problems()
          .error(Problem.UNSUPPORTED, "several indices are taken of a name only", span);
      return Value.unknown(span);
    }
    List<Expr> elements = new ArrayList<>();
    for (Expression item : items.items()) {
      Value index = index(frame, shape, item);
      if (index.isUnknown()) {
        return Value.unknown(span);
      }
      Expr register = QSharp.local(name.name().last().name(), name.span());
      elements.add(new Expr.Index(register, index.expr(), item.span()));
    }
    return Value.of(shape.several(elements.size()), QSharp.array(elements, span));
  }

  /// The range of a `for`, both ends included.
  Optional<Expr> iterated(Frame frame, IndexItem.Range range) {
    if (range.start().isEmpty() || range.end().isEmpty()) {
      translation
          .problems()
          .error(Problem.INDEX, "the range of a loop needs both ends", range.span());
      return Optional.empty();
    }
    Value start = expressions.value(frame, range.start().get(), QasmTypes.INT);
    Optional<Value> step = range.step().map(each -> expressions.value(frame, each, QasmTypes.INT));
    Value end = expressions.value(frame, range.end().get(), QasmTypes.INT);
    if (start.isUnknown() || end.isUnknown() || isUnknown(step)) {
      return Optional.empty();
    }
    if (step.flatMap(Value::whole).filter(by -> by == 0).isPresent()) {
      translation.problems().error(Problem.INDEX, "the step of a range is 0", range.span());
      return Optional.empty();
    }
    return Optional.of(
        new Expr.Range(
            Optional.of(start.expr()),
            step.map(Value::expr),
            Optional.of(end.expr()),
            range.span()));
  }

  /// `value - 1`
  static Expr minusOne(Expr value, Span span) {
    return QSharp.binary(BinaryOperator.SUBTRACT, value, QSharp.integer(1, span), span);
  }
}
