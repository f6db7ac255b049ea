package dev.quaver.types;

import dev.quaver.ast.CallableKind;
import java.util.List;
import java.util.stream.Collectors;

/// Types as Q# writes them.
final class TypePrinter {

  private TypePrinter() {}

  static String tuple(List<Type> items) {
    if (items.isEmpty()) {
      return "Unit";
    }
    String inner = items.stream().map(Type::toString).collect(Collectors.joining(", "));
    return items.size() == 1 ? "(" + inner + ",)" : "(" + inner + ")";
  }

  static String arrow(Type.Arrow arrow) {
    String input =
        arrow.input() instanceof Type.Arrow ? "(" + arrow.input() + ")" : arrow.input().toString();
    String head =
        input + (arrow.kind() == CallableKind.FUNCTION ? " -> " : " => ") + arrow.output();
    return arrow.functors() == Functors.NONE ? head : head + " is " + arrow.functors();
  }
}
