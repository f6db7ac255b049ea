package dev.quaver.format.openqasm.translate;

import dev.quaver.ast.Expr;
import dev.quaver.source.Span;
import java.util.List;
import java.util.Optional;

/// What the language knows of the sizes of arrays and registers.
final class Arrays {

  private final Translation translation;

  Arrays(Translation translation) {
    this.translation = translation;
  }

  /// `sizeof(array, dimension)`
  Optional<Value> size(Frame frame, List<Value> arguments, Span span) {
    Value value = arguments.getFirst();
    Optional<Long> dimension =
        arguments.size() == 1 ? Optional.of(0L) : arguments.getLast().whole();
    if (dimension.isEmpty()) {
      translation
          .problems()
          .error(Problem.NOT_CONSTANT, "the dimension must be a constant whole number", span);
      return Optional.of(Value.unknown(span));
    }
    List<Integer> sizes =
        switch (value.type()) {
          case QasmType.Array array -> array.dimensions();
          case QasmType.BitRegister bits -> List.of(bits.size());
          case QasmType.QubitRegister qubits -> List.of(qubits.size());
          default -> List.of();
        };
    if (sizes.isEmpty()) {
      return Optional.empty();
    }
    if (dimension.get() < 0 || dimension.get() >= sizes.size()) {
      translation.problems().error(Problem.INDEX, "there is no dimension " + dimension.get(), span);
      return Optional.of(Value.unknown(span));
    }
    int size = sizes.get(dimension.get().intValue());
    return Optional.of(
        size == QasmType.UNKNOWN_SIZE
            ? Value.of(QasmTypes.INT, length(value.expr(), dimension.get(), span))
            : Value.whole(size, span));
  }

  private static Expr length(Expr array, long dimension, Span span) {
    Expr inner = array;
    for (long i = 0; i < dimension; i++) {
      inner = new Expr.Index(inner, QSharp.integer(0, span), span);
    }
    return QSharp.call("Std.Core.Length", span, inner);
  }
}
