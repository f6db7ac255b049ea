package dev.quaver.format.openqasm.translate;

import dev.quaver.format.openqasm.syntax.Expression;
import dev.quaver.format.openqasm.syntax.TypeSyntax;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Finds out what written types mean.
final class Types {

  /// Qubits, bits or elements of one register or array; a program that wants more is refused instead of run out of memory.
  static final int MAX_SIZE = 1 << 20;

  private final Translation translation;

  Types(Translation translation) {
    this.translation = translation;
  }

  /// The type, unknown after a report.
  QasmType resolve(Frame frame, TypeSyntax type) {
    return switch (type) {
      case TypeSyntax.Scalar scalar -> scalar(frame, scalar);
      case TypeSyntax.Array array ->
          array(frame, scalar(frame, array.item()), array.dimensions(), array.span());
      case TypeSyntax.ArrayReference reference -> reference(frame, reference);
      case TypeSyntax.Qubits qubits ->
          qubits.size().isEmpty() ? QasmTypes.QUBIT : qubits(frame, qubits.size().get());
    };
  }

  private QasmType qubits(Frame frame, Expression size) {
    Optional<Integer> known = size(frame, size, "qubits");
    return known.isPresent() ? new QasmType.QubitRegister(known.get()) : QasmTypes.UNKNOWN;
  }

  /// The size of a register, reported unless it is between 1 and [#MAX_SIZE].
  Optional<Integer> size(Frame frame, Expression size, String what) {
    return bounded(frame, size, MAX_SIZE, what);
  }

  private Optional<Integer> bounded(Frame frame, Expression size, int limit, String what) {
    Optional<Long> known = translation.expressions().constant(frame, size);
    if (known.isPresent() && known.get() <= 0) {
      translation
          .problems()
          .error(Problem.SIZE, "there must be at least one, not " + known.get(), size.span());
      return Optional.empty();
    }
    if (known.isPresent() && known.get() > limit) {
      translation
          .problems()
          .error(
              Problem.LIMIT,
              "there can be at most " + limit + " " + what + ", not " + known.get(),
              size.span());
      return Optional.empty();
    }
    return known.map(Long::intValue);
  }

  private QasmType scalar(Frame frame, TypeSyntax.Scalar type) {
    return switch (type.kind()) {
      case BOOL -> QasmTypes.BOOL;
      case COMPLEX -> QasmTypes.COMPLEX;
      case DURATION -> new QasmType.Duration();
      case BIT ->
          type.width().isEmpty()
              ? QasmTypes.BIT
              : size(frame, type.width().get(), "bits")
                  .<QasmType>map(QasmType.BitRegister::new)
                  .orElse(QasmTypes.UNKNOWN);
      case INT -> width(frame, type, true);
      case UINT -> width(frame, type, false);
      case FLOAT -> {
        boolean fine =
            type.width().isEmpty()
                || bounded(frame, type.width().get(), Double.SIZE, "bits in a float").isPresent();
        yield fine ? QasmTypes.FLOAT : QasmTypes.UNKNOWN;
      }
      case ANGLE ->
          type.width().isEmpty()
              ? new QasmType.Angle(QasmType.Angle.DEFAULT_SIZE)
              : bounded(frame, type.width().get(), QasmType.Angle.MAX_SIZE, "bits in an angle")
                  .<QasmType>map(QasmType.Angle::new)
                  .orElse(QasmTypes.UNKNOWN);
    };
  }

  private QasmType width(Frame frame, TypeSyntax.Scalar type, boolean signed) {
    if (type.width().isEmpty()) {
      return new QasmType.Int(QasmType.Int.MAX_WIDTH, signed);
    }
    Optional<Integer> width =
        bounded(frame, type.width().get(), QasmType.Int.MAX_WIDTH, "bits in a number");
    return width.<QasmType>map(known -> new QasmType.Int(known, signed)).orElse(QasmTypes.UNKNOWN);
  }

  private QasmType array(Frame frame, QasmType item, List<Expression> dimensions, Span span) {
    List<Integer> sizes = new ArrayList<>();
    long total = 1;
    for (Expression dimension : dimensions) {
      Optional<Integer> size = size(frame, dimension, "elements");
      if (size.isEmpty()) {
        return QasmTypes.UNKNOWN;
      }
      sizes.add(size.get());
      total = Math.min(total * size.get(), Long.MAX_VALUE / MAX_SIZE);
    }
    if (total > MAX_SIZE) {
      translation
          .problems()
          .error(Problem.LIMIT, "there can be at most " + MAX_SIZE + " elements", span);
      return QasmTypes.UNKNOWN;
    }
    return arrayOf(item, sizes, span);
  }

  private QasmType reference(Frame frame, TypeSyntax.ArrayReference type) {
    if (type.mutable()) {
      translation
          .problems()
          .error(
              Problem.UNSUPPORTED,
              "arrays that a subroutine changes for its caller are not supported",
              type.span());
      return QasmTypes.UNKNOWN;
    }
    QasmType item = scalar(frame, type.item());
    if (!type.counted()) {
      return array(frame, item, type.dimensions(), type.span());
    }
    Optional<Integer> count = bounded(frame, type.dimensions().getFirst(), 7, "dimensions");
    return count.isEmpty()
        ? QasmTypes.UNKNOWN
        : arrayOf(item, Collections.nCopies(count.get(), QasmType.UNKNOWN_SIZE), type.span());
  }

  private QasmType arrayOf(QasmType item, List<Integer> sizes, Span span) {
    boolean fits =
        item instanceof QasmType.Int
            || item instanceof QasmType.Real
            || item instanceof QasmType.Bool
            || item instanceof QasmType.Angle
            || item instanceof QasmType.Complex
            || item instanceof QasmType.BitRegister
            || item instanceof QasmType.Bit;
    if (!fits && !(item instanceof QasmType.Unknown)) {
      translation.problems().error(Problem.TYPE, "there are no arrays of " + item.text(), span);
    }
    return fits ? new QasmType.Array(item, sizes) : QasmTypes.UNKNOWN;
  }
}
