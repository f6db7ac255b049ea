package dev.quaver.check;

import dev.quaver.ir.Expr;
import dev.quaver.types.Type;
import dev.quaver.types.UdtId;
import java.util.List;

/// What an access to a field denotes.
public sealed interface FieldUse {
  /// The type of the field.
  Type type();

  /// A named item of a newtype or struct.
  ///
  /// @param path tuple indices within the underlying value
  record Item(UdtId id, List<Integer> path, Type type) implements FieldUse {
    public Item {
      path = List.copyOf(path);
    }
  }

  /// `Start`, `Step` or `End` of a range.
  record RangePart(Expr.RangePart.Part part) implements FieldUse {
    @Override
    public Type type() {
      return Type.Primitive.INT;
    }
  }
}
