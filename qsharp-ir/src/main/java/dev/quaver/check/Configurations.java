package dev.quaver.check;

import dev.quaver.ast.Attribute;
import dev.quaver.ast.Expr;
import dev.quaver.ast.Item;
import dev.quaver.ast.UnaryOperator;
import java.util.Set;

/// `@Config(capability)`: which declarations exist for a target.
final class Configurations {

  private final Set<Capability> capabilities;

  /// @param capabilities what the target can do
  Configurations(Set<Capability> capabilities) {
    this.capabilities = capabilities;
  }

  /// Whether the attributes rule the declaration out: it takes one that does not hold.
  boolean isPruned(Item.Header header) {
    for (Attribute attribute : header.attributes()) {
      if (attribute.name().last().name().equals("Config")
          && isWellFormed(attribute)
          && !holds(attribute)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the argument is a capability or `not` a capability, in one pair of parentheses.
  static boolean isWellFormed(Attribute attribute) {
    return asked(attribute.argument()) instanceof Expr.Name name && isKnown(name.name().text());
  }

  private static Expr asked(Expr argument) {
    Expr inner = argument instanceof Expr.Paren paren ? paren.expr() : argument;
    return inner instanceof Expr.Unary unary && unary.operator() == UnaryOperator.NOT
        ? unary.operand()
        : inner;
  }

  private static boolean isKnown(String name) {
    return name.equals("Base") || name.equals("Unrestricted") || Capability.of(name).isPresent();
  }

  private boolean holds(Attribute attribute) {
    Expr inner =
        attribute.argument() instanceof Expr.Paren paren ? paren.expr() : attribute.argument();
    boolean negated = inner instanceof Expr.Unary;
    return asked(inner) instanceof Expr.Name name && negated != has(name.name().text());
  }

  private boolean has(String name) {
    return switch (name) {
      case "Base" -> capabilities.isEmpty();
      case "Unrestricted" -> capabilities.size() == Capability.values().length;
      default -> Capability.of(name).filter(capabilities::contains).isPresent();
    };
  }
}
