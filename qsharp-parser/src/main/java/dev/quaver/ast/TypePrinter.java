package dev.quaver.ast;

import java.util.List;
import java.util.Optional;

/// Types, patterns and type parameters as Q#.
final class TypePrinter {

  private TypePrinter() {}

  static String type(TypeExpr type) {
    return switch (type) {
      case TypeExpr.Named named -> named.name().text();
      case TypeExpr.Parameter parameter -> "'" + parameter.name().name();
      case TypeExpr.Array array -> atom(array.item()) + "[]";
      case TypeExpr.Tuple tuple ->
          parenthesised(
              tuple.items().stream().map(TypePrinter::type).toList(), tuple.items().size() == 1);
      case TypeExpr.Arrow arrow ->
          atom(arrow.input())
              + (arrow.kind() == CallableKind.FUNCTION ? " -> " : " => ")
              + (arrow.functors().isPresent() ? atom(arrow.output()) : type(arrow.output()))
              + arrow.functors().map(functors -> " is " + functors(functors)).orElse("");
      case TypeExpr.Hole _ -> "_";
      case TypeExpr.Error _ -> "";
    };
  }

  /// The result of a callable with functors, which must not become the result's.
  static String output(TypeExpr type, boolean functorsFollow) {
    return functorsFollow ? atom(type) : type(type);
  }

  private static String atom(TypeExpr type) {
    return type instanceof TypeExpr.Arrow ? "(" + type(type) + ")" : type(type);
  }

  static String functors(FunctorExpr functors) {
    return switch (functors) {
      case FunctorExpr.Single single -> single.functor() == Functor.ADJOINT ? "Adj" : "Ctl";
      case FunctorExpr.Union union -> functors(union.left()) + " + " + right(union.right());
      case FunctorExpr.Intersection both -> factor(both.left()) + " * " + right(both.right());
    };
  }

  private static String factor(FunctorExpr functors) {
    return functors instanceof FunctorExpr.Union
        ? "(" + functors(functors) + ")"
        : functors(functors);
  }

  private static String right(FunctorExpr functors) {
    return functors instanceof FunctorExpr.Single
        ? functors(functors)
        : "(" + functors(functors) + ")";
  }

  /// What follows `=` in a `newtype`, where a single name needs parentheses.
  static String newtype(TypeDef definition) {
    String text = definition(definition);
    return definition instanceof TypeDef.Named ? "(" + text + ")" : text;
  }

  private static String definition(TypeDef definition) {
    return switch (definition) {
      case TypeDef.Named named -> named.name().name() + " : " + type(named.type());
      case TypeDef.Anonymous anonymous -> type(anonymous.type());
      case TypeDef.Tuple tuple ->
          parenthesised(
              tuple.items().stream().map(TypePrinter::definition).toList(),
              tuple.items().size() == 1);
    };
  }

  static String parameters(List<TypeParameter> parameters) {
    return parameters.isEmpty()
        ? ""
        : "<" + String.join(", ", parameters.stream().map(TypePrinter::parameter).toList()) + ">";
  }

  private static String parameter(TypeParameter parameter) {
    var constraints = parameter.constraints().stream().map(TypePrinter::constraint).toList();
    return "'"
        + parameter.name().name()
        + (constraints.isEmpty() ? "" : " : " + String.join(" + ", constraints));
  }

  private static String constraint(TypeParameter.Constraint constraint) {
    return constraint.name().name()
        + (constraint.arguments().isEmpty() ? "" : "[" + types(constraint.arguments()) + "]");
  }

  static String types(List<TypeExpr> types) {
    return String.join(", ", types.stream().map(TypePrinter::type).toList());
  }

  static String parameters(Pattern.Tuple parameters) {
    return parenthesised(
        parameters.items().stream().map(TypePrinter::pattern).toList(), parameters.trailingComma());
  }

  /// A parenthesis stays also around a single `...`.
  static String specialization(Pattern pattern) {
    return pattern instanceof Pattern.Tuple tuple ? parameters(tuple) : pattern(pattern);
  }

  static String pattern(Pattern pattern) {
    return switch (pattern) {
      case Pattern.Bind bind -> bind.name().name() + annotation(bind.type());
      case Pattern.Discard discard -> "_" + annotation(discard.type());
      case Pattern.Elided _ -> "...";
      case Pattern.Tuple tuple -> parameters(tuple);
      case Pattern.Error _ -> "";
    };
  }

  private static String annotation(Optional<TypeExpr> type) {
    return type.map(t -> " : " + type(t)).orElse("");
  }

  static String parenthesised(List<String> items, boolean trailingComma) {
    return "(" + String.join(", ", items) + (trailingComma && !items.isEmpty() ? ",)" : ")");
  }
}
