package dev.quaver.compiler;

import dev.quaver.ast.CallableKind;
import dev.quaver.ast.Functor;
import dev.quaver.ast.FunctorExpr;
import dev.quaver.ast.Item;
import dev.quaver.ast.Pattern;
import dev.quaver.ast.TypeDef;
import dev.quaver.ast.TypeExpr;
import dev.quaver.ast.TypeParameter;
import dev.quaver.types.Functors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A declaration's head as one text: equal for two declarations if and only if programs can use either in place of the
/// other. Namespaces of types are left out, needless parentheses too, and functors stand in one order.
final class SignatureText {

  private final boolean withNames;
  private final List<String> typeParameters = new ArrayList<>();

  private SignatureText(boolean withNames) {
    this.withNames = withNames;
  }

  /// @param withNames whether the names of parameters and type parameters count
  static String of(Item item, boolean withNames) {
    return new SignatureText(withNames).item(item);
  }

  private String item(Item item) {
    return switch (item) {
      case Item.Callable callable -> callable(callable);
      case Item.Struct struct ->
          struct.name().name()
              + struct.fields().stream()
                  .map(field -> field.name().name() + " : " + type(field.type()))
                  .toList();
      case Item.Newtype newtype -> newtype.name().name() + " = " + definition(newtype.definition());
      case Item.Open _, Item.Import _, Item.Export _ ->
          throw new IllegalArgumentException("internal: declares nothing: " + item);
    };
  }

  private String callable(Item.Callable callable) {
    for (TypeParameter parameter : callable.typeParameters()) {
      typeParameters.add(parameter.name().name());
    }
    return (callable.kind() == CallableKind.FUNCTION ? "function " : "operation ")
        + callable.name().name()
        + callable.typeParameters().stream().map(this::parameter).toList()
        + patterns(callable.parameters().items())
        + " : "
        + type(callable.output())
        + functors(callable.functors());
  }

  private String parameter(TypeParameter parameter) {
    return typeParameter(parameter.name().name())
        + parameter.constraints().stream().map(each -> each.name().name()).sorted().toList();
  }

  private String typeParameter(String name) {
    return withNames ? "'" + name : "'" + typeParameters.indexOf(name);
  }

  private String patterns(List<Pattern> patterns) {
    return "(" + String.join(", ", patterns.stream().map(this::pattern).toList()) + ")";
  }

  private String pattern(Pattern pattern) {
    return switch (pattern) {
      case Pattern.Bind bind ->
          (withNames ? bind.name().name() + " : " : "") + type(bind.type().orElseThrow());
      case Pattern.Discard discard -> "_ : " + type(discard.type().orElseThrow());
      case Pattern.Tuple tuple -> patterns(tuple.items());
      case Pattern.Elided _, Pattern.Error _ ->
          throw new IllegalArgumentException("internal: no parameter: " + pattern);
    };
  }

  private String definition(TypeDef definition) {
    return switch (definition) {
      case TypeDef.Named named -> named.name().name() + " : " + type(named.type());
      case TypeDef.Anonymous anonymous -> type(anonymous.type());
      case TypeDef.Tuple tuple ->
          "(" + String.join(", ", tuple.items().stream().map(this::definition).toList()) + ")";
    };
  }

  private String type(TypeExpr type) {
    return switch (type) {
      case TypeExpr.Named named -> named.name().last().name();
      case TypeExpr.Parameter parameter -> typeParameter(parameter.name().name());
      case TypeExpr.Array array -> type(array.item()) + "[]";
      case TypeExpr.Tuple tuple when tuple.items().isEmpty() -> "Unit";
      case TypeExpr.Tuple tuple ->
          "(" + String.join(", ", tuple.items().stream().map(this::type).toList()) + ")";
      case TypeExpr.Arrow arrow ->
          "("
              + type(arrow.input())
              + (arrow.kind() == CallableKind.FUNCTION ? " -> " : " => ")
              + type(arrow.output())
              + functors(arrow.functors())
              + ")";
      case TypeExpr.Hole _ -> "_";
      case TypeExpr.Error _ -> throw new IllegalArgumentException("internal: no type: " + type);
    };
  }

  private static String functors(Optional<FunctorExpr> functors) {
    return functors.map(each -> " is " + set(each)).orElse("");
  }

  private static Functors set(FunctorExpr functors) {
    return switch (functors) {
      case FunctorExpr.Single single ->
          single.functor() == Functor.ADJOINT ? Functors.ADJ : Functors.CTL;
      case FunctorExpr.Union union -> set(union.left()).union(set(union.right()));
      case FunctorExpr.Intersection both -> set(both.left()).intersection(set(both.right()));
    };
  }
}
