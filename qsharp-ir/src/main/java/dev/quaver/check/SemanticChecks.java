package dev.quaver.check;

import dev.quaver.ast.CallableBody;
import dev.quaver.ast.CallableKind;
import dev.quaver.ast.Expr;
import dev.quaver.ast.Item;
import dev.quaver.ast.SpecializationDecl;
import dev.quaver.ast.SpecializationKind;

/// What must hold of a callable beyond its types.
final class SemanticChecks {

  private SemanticChecks() {}

  static void check(BodyContext context, Signature signature) {
    Item.Callable syntax = context.callable.syntax;
    var limits = new BodyRules(context.tables, context.reporter);
    boolean function = syntax.kind() == CallableKind.FUNCTION;
    switch (syntax.body()) {
      case CallableBody.Plain plain -> limits.check(plain.block(), function);
      case CallableBody.Specialized specialized -> {
        for (SpecializationDecl specialization : specialized.specializations()) {
          if (function && specialization.kind() != SpecializationKind.BODY) {
            context.reporter.error(
                "CallableLimits.Spec",
                "functions cannot have specializations",
                specialization.span());
          }
          if (specialization instanceof SpecializationDecl.Provided provided) {
            limits.check(provided.block(), function);
          }
        }
      }
    }
    var specializations =
        new SpecializationChecker(context.tables, context.reporter, context.strict);
    specializations.check(syntax, signature.declaration().functors());
    for (Expr.Lambda lambda : limits.lambdas()) {
      specializations.check(lambda);
    }
  }
}
