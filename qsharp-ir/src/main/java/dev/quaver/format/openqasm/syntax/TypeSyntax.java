package dev.quaver.format.openqasm.syntax;

import dev.quaver.source.Span;
import java.util.List;
import java.util.Optional;

/// A type as written.
public sealed interface TypeSyntax {

  /// Where it stands.
  Span span();

  /// The types that are one word.
  enum Kind {
    BIT,
    BOOL,
    INT,
    UINT,
    FLOAT,
    ANGLE,
    COMPLEX,
    DURATION
  }

  /// `int[8]`, `bool`, `bit[4]`; the width of a complex number's parts is left out.
  record Scalar(Kind kind, Optional<Expression> width, Span span) implements TypeSyntax {}

  /// `array[int[8], 2, 3]`
  record Array(Scalar item, List<Expression> dimensions, Span span) implements TypeSyntax {
    public Array {
      dimensions = List.copyOf(dimensions);
    }
  }

  /// `mutable array[int[8], #dim = 2]` or `readonly array[int[8], 2, 3]`, in parameters
  ///
  /// @param dimensions their sizes, or a single number of dimensions
  /// @param counted whether only the number of dimensions is given
  record ArrayReference(
      boolean mutable, Scalar item, List<Expression> dimensions, boolean counted, Span span)
      implements TypeSyntax {
    public ArrayReference {
      dimensions = List.copyOf(dimensions);
    }
  }

  /// `qubit` or `qubit[4]`, in parameters
  record Qubits(Optional<Expression> size, Span span) implements TypeSyntax {}
}
