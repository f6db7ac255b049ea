package dev.quaver.check;

import dev.quaver.ast.Item;
import dev.quaver.ast.TypeDef;
import dev.quaver.ast.TypeExpr;
import java.util.List;
import java.util.stream.Collectors;

/// Compares declarations of types as they are written: whether they have the same items under the same names. A program
/// that brings a copy of a library's type means the library's, since library callables take no other.
final class TypeShapes {

  private TypeShapes() {}

  /// Whether two newtypes or structs have the same items, but for how their types are qualified.
  static boolean same(Item one, Item other) {
    return shape(one).equals(shape(other));
  }

  private static String shape(Item item) {
    return switch (item) {
      case Item.Newtype newtype -> shape(newtype.definition());
      case Item.Struct struct ->
          struct.fields().stream()
              .map(field -> field.name().name() + ":" + shape(field.type()))
              .collect(Collectors.joining(",", "(", ")"));
      case Item.Callable _, Item.Open _, Item.Import _, Item.Export _ -> "";
    };
  }

  private static String shape(TypeDef definition) {
    return switch (definition) {
      case TypeDef.Named named -> named.name().name() + ":" + shape(named.type());
      case TypeDef.Anonymous anonymous -> shape(anonymous.type());
      case TypeDef.Tuple tuple ->
          tuple.items().size() == 1
              ? shape(tuple.items().getFirst())
              : tuple.items().stream()
                  .map(TypeShapes::shape)
                  .collect(Collectors.joining(",", "(", ")"));
    };
  }

  private static String shape(TypeExpr type) {
    return switch (type) {
      case TypeExpr.Named named -> named.name().last().name();
      case TypeExpr.Parameter parameter -> parameter.name().name();
      case TypeExpr.Array array -> shape(array.item()) + "[]";
      case TypeExpr.Tuple tuple ->
          tuple.items().size() == 1 ? shape(tuple.items().getFirst()) : shapes(tuple.items());
      case TypeExpr.Arrow arrow ->
          "("
              + shape(arrow.input())
              + arrow.kind()
              + shape(arrow.output())
              + arrow.functors().isPresent()
              + ")";
      case TypeExpr.Hole _, TypeExpr.Error _ -> "_";
    };
  }

  private static String shapes(List<TypeExpr> types) {
    return types.stream().map(TypeShapes::shape).collect(Collectors.joining(",", "(", ")"));
  }
}
