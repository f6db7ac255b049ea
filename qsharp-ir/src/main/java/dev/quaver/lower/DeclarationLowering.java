package dev.quaver.lower;

import dev.quaver.ast.Attribute;
import dev.quaver.ast.Expr;
import dev.quaver.ast.Item;
import dev.quaver.check.CallableDeclaration;
import dev.quaver.ir.Callable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Lowers a declared callable.
final class DeclarationLowering {
  private final CallableScope scope;

  DeclarationLowering(CallableScope scope) {
    this.scope = scope;
  }

  Callable lower() {
    CallableDeclaration declaration = scope.declaration();
    Item.Callable syntax = declaration.syntax();
    Head head = Head.declared(syntax.parameters(), declaration.parameterTypes(), scope.types());
    Map<String, String> attributes = attributes();
    return new Callable(
        declaration.id(),
        declaration.source(),
        syntax.name().span(),
        syntax.kind(),
        scope.typeParameters(),
        head.parameters(),
        0,
        declaration.output(),
        declaration.functors(),
        implementation(head, attributes.containsKey("SimulatableIntrinsic")),
        attributes);
  }

  private Callable.Implementation implementation(Head head, boolean simulatableIntrinsic) {
    CallableDeclaration declaration = scope.declaration();
    Optional<SpecializationPlan> plan =
        SpecializationPlan.of(declaration.syntax().body(), declaration.functors());
    if (plan.isEmpty()) {
      return new Callable.Intrinsic();
    }
    return new SpecializationLowering(scope, head, declaration.output())
        .lower(plan.get(), simulatableIntrinsic);
  }

  private Map<String, String> attributes() {
    var attributes = new LinkedHashMap<String, String>();
    for (Attribute attribute : scope.declaration().syntax().header().attributes()) {
      attributes.put(attribute.name().last().name(), argument(attribute.argument()));
    }
    return attributes;
  }

  private String argument(Expr argument) {
    return switch (argument) {
      case Expr.Paren paren -> argument(paren.expr());
      case Expr.StringLiteral text -> text.value();
      case Expr.Tuple tuple when tuple.items().isEmpty() -> "";
      case Expr other -> scope.source().text(other.span());
    };
  }
}
