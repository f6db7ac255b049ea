package dev.quaver.check;

import dev.quaver.ast.Attribute;
import dev.quaver.ast.Expr;
import dev.quaver.ast.Item;
import dev.quaver.ast.UnaryOperator;

/// `@Config(capability)`: which declarations exist for a target that can do everything.
final class Configurations {

  private Configurations() {}

  /// Whether the attributes rule the declaration out.
  static boolean isPruned(Item.Header header) {
    for (Attribute attribute : header.attributes()) {
      if (attribute.name().last().name().equals("Config") && !holds(attribute.argument())) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Expr argument) {
    return switch (argument) {
      case Expr.Paren paren -> holds(paren.expr());
      case Expr.Tuple tuple when tuple.items().size() == 1 -> holds(tuple.items().getFirst());
      case Expr.Unary unary when unary.operator() == UnaryOperator.NOT -> !holds(unary.operand());
      case Expr.Name name -> !name.name().text().equals("Base");
      case Expr _ -> true;
    };
  }
}
