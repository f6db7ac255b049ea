package dev.quaver.parser;

import dev.quaver.ast.CallableKind;
import dev.quaver.ast.Functor;
import dev.quaver.ast.FunctorExpr;
import dev.quaver.ast.TypeExpr;
import dev.quaver.parser.antlr.QSharpGrammarParser.FunctorNameContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.NamedTypeContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.TypeContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.TypeListContext;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/// The functors of an operation type as the earliest Q# had them: `(Qubit => Unit : Adjoint, Controlled)`. The grammar takes
/// them for the items of a tuple.
final class OldFunctors {

  private OldFunctors() {}

  /// Whether a parenthesis has this form.
  static boolean isIn(TypeListContext list) {
    List<NamedTypeContext> items = list.namedType();
    return !items.isEmpty()
        && items.getFirst().COLON() != null
        && items.stream().allMatch(item -> functor(item) != null);
  }

  /// The functor at the end of an item.
  private static @Nullable FunctorNameContext functor(NamedTypeContext item) {
    ParseTree tree = item.getChild(item.getChildCount() - 1);
    while (tree != null && tree.getChildCount() == 1 && !(tree instanceof FunctorNameContext)) {
      tree = tree.getChild(0);
    }
    return tree instanceof FunctorNameContext functor ? functor : null;
  }

  /// The operation type in a parenthesis of this form, in a classic file.
  static Optional<TypeExpr> in(
      TypeListContext list, TreeBuild build, Function<TypeContext, TypeExpr> types) {
    if (build.isModern() || !isIn(list)) {
      return Optional.empty();
    }
    NamedTypeContext first = list.namedType(0);
    if (!(types.apply(first.type(0)) instanceof TypeExpr.Arrow arrow)
        || arrow.kind() != CallableKind.OPERATION
        || arrow.functors().isPresent()) {
      return Optional.empty();
    }
    FunctorExpr all = null;
    List<String> names = new ArrayList<>();
    for (NamedTypeContext item : list.namedType()) {
      FunctorNameContext name = functor(item);
      if (name != null) {
        names.add(name.ADJOINT() != null ? "Adj" : "Ctl");
        all = union(all, name);
      }
    }
    build.deprecated(":", TreeBuild.span(first.COLON()), "is " + String.join(" + ", names));
    return Optional.of(
        new TypeExpr.Arrow(
            arrow.kind(),
            arrow.input(),
            arrow.output(),
            Optional.ofNullable(all),
            TreeBuild.span(list)));
  }

  private static FunctorExpr union(@Nullable FunctorExpr left, FunctorNameContext name) {
    Span span = TreeBuild.span(name);
    FunctorExpr right =
        new FunctorExpr.Single(name.ADJOINT() != null ? Functor.ADJOINT : Functor.CONTROLLED, span);
    return left == null ? right : new FunctorExpr.Union(left, right, left.span().to(span));
  }
}
