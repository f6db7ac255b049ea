package dev.quaver.check;

import dev.quaver.ast.CallableKind;
import dev.quaver.ast.Item;
import dev.quaver.ast.TypeDef;
import dev.quaver.types.Functors;
import dev.quaver.types.Type;
import dev.quaver.types.UdtDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Works out newtypes and structs when they are first used.
final class UdtDefinitions {

  private final TypeResolver types;

  UdtDefinitions(TypeResolver types) {
    this.types = types;
  }

  /// What a newtype or struct is made of.
  UdtDefinition of(GlobalItem.OfType type) {
    UdtDefinition known = type.definition;
    if (known == null) {
      known = resolve(type);
      type.definition = known;
    }
    return known;
  }

  /// The type of the constructor function.
  Type.Arrow constructor(GlobalItem.OfType type) {
    Type.Arrow known = type.constructor;
    if (known == null) {
      known =
          new Type.Arrow(CallableKind.FUNCTION, of(type).underlying(), type.type, Functors.NONE);
      type.constructor = known;
    }
    return known;
  }

  /// A named item, or null if there is none of this name.
  FieldUse.@Nullable Item field(GlobalItem.OfType type, String name) {
    UdtDefinition definition = of(type);
    List<Integer> path = definition.fields().get(name);
    return path == null
        ? null
        : new FieldUse.Item(type.id, path, at(definition.underlying(), path));
  }

  private static Type at(Type underlying, List<Integer> path) {
    Type at = underlying;
    for (int index : path) {
      at = at instanceof Type.Tuple tuple ? tuple.items().get(index) : new Type.Unknown();
    }
    return at;
  }

  private UdtDefinition resolve(GlobalItem.OfType type) {
    Reporter reporter = type.place.reporter();
    var context =
        new TypeResolver.Context(type.place.scope(), type.place.dialect(), reporter, null);
    Map<String, List<Integer>> fields = new LinkedHashMap<>();
    if (type.syntax instanceof Item.Struct struct) {
      List<Type> items = new ArrayList<>(struct.fields().size());
      for (Item.FieldDecl field : struct.fields()) {
        if (fields.putIfAbsent(field.name().name(), List.of(items.size())) != null) {
          duplicate(field.name().name(), field.name().span(), reporter);
        }
        items.add(types.resolve(field.type(), context));
      }
      return new UdtDefinition(type.id, true, new Type.Tuple(items), fields);
    }
    TypeDef definition = ((Item.Newtype) type.syntax).definition();
    Type underlying = define(definition, List.of(), fields, context);
    return new UdtDefinition(type.id, false, underlying, fields);
  }

  private Type define(
      TypeDef definition,
      List<Integer> path,
      Map<String, List<Integer>> fields,
      TypeResolver.Context context) {
    return switch (definition) {
      case TypeDef.Anonymous anonymous -> types.resolve(anonymous.type(), context);
      case TypeDef.Named named -> {
        if (fields.putIfAbsent(named.name().name(), path) != null) {
          duplicate(named.name().name(), named.name().span(), context.reporter());
        }
        yield types.resolve(named.type(), context);
      }
      case TypeDef.Tuple tuple -> {
        if (tuple.items().size() == 1) {
          yield define(tuple.items().getFirst(), path, fields, context);
        }
        List<Type> items = new ArrayList<>(tuple.items().size());
        for (TypeDef item : tuple.items()) {
          List<Integer> inner = new ArrayList<>(path);
          inner.add(items.size());
          items.add(define(item, List.copyOf(inner), fields, context));
        }
        yield new Type.Tuple(items);
      }
    };
  }

  private static void duplicate(String name, dev.quaver.source.Span span, Reporter reporter) {
    reporter.warning("TypeCk.DuplicateField", "there are two fields called '" + name + "'", span);
  }
}
