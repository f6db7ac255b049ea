package dev.quaver.exec.codegen;

import dev.quaver.ir.Expr;
import java.util.ArrayList;
import java.util.List;

/// What the source shows of a call's argument.
///
/// @param controls the registers of the outer levels of controls; none if they cannot be told apart in the source
/// @param inner the argument without them
/// @param readable whether the levels could be told apart
record ArgumentShape(List<Expr> controls, Expr inner, boolean readable) {

  ArgumentShape {
    controls = List.copyOf(controls);
  }

  /// @param controlCount how many levels of controls the argument has
  static ArgumentShape of(Expr argument, int controlCount) {
    List<Expr> controls = new ArrayList<>();
    Expr rest = argument;
    for (int level = 0; level < controlCount; level++) {
      if (!(rest instanceof Expr.Tuple tuple) || tuple.items().size() != 2) {
        return new ArgumentShape(List.of(), argument, false);
      }
      controls.add(tuple.items().getFirst());
      rest = tuple.items().getLast();
    }
    return new ArgumentShape(controls, rest, true);
  }

  /// The arguments one by one, where there are `count` to be seen; else a list of another size.
  List<Expr> items(int count) {
    if (!readable) {
      return count == 0 ? List.of(inner) : List.of();
    }
    if (count == 1) {
      return List.of(inner);
    }
    List<Expr> items = literalItems();
    return count == 0 && !isUnitLiteral() ? List.of(inner) : items;
  }

  List<Expr> literalItems() {
    Expr expr = inner;
    while (expr instanceof Expr.Retype retype) {
      expr = retype.operand();
    }
    return expr instanceof Expr.Tuple tuple ? tuple.items() : List.of();
  }

  boolean isUnitLiteral() {
    return inner instanceof Expr.Tuple tuple && tuple.items().isEmpty();
  }
}
