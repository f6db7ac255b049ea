package dev.quaver.check;

import dev.quaver.ast.Expr;
import dev.quaver.types.Type;
import dev.quaver.types.UdtDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// `new Name { field = value }` and its copying form.
final class StructChecker {

  private final BodyContext context;

  StructChecker(BodyContext context) {
    this.context = context;
  }

  Type check(Expr.NewStruct struct) {
    GlobalItem item =
        context
            .program
            .names()
            .resolve(
                struct.name(),
                NameResolver.Kind.TYPE,
                context.scope,
                context.dialect,
                context.reporter);
    if (!(item instanceof GlobalItem.OfType type)) {
      struct.copied().ifPresent(context.expressions::check);
      struct.fields().forEach(field -> context.expressions.check(field.value()));
      return new Type.Unknown();
    }
    context.tables.struct(struct, type.id);
    if (struct.copied().isPresent()) {
      context.expressions.check(struct.copied().get(), type.type);
    }
    boolean fits = allFieldsNamed(struct, type);
    Set<String> given = new HashSet<>();
    for (Expr.FieldValue field : struct.fields()) {
      value(field, type, given);
    }
    if (fits && struct.copied().isEmpty()) {
      missingFields(struct, type, given);
    }
    return type.type;
  }

  private boolean allFieldsNamed(Expr.NewStruct struct, GlobalItem.OfType type) {
    UdtDefinition definition = context.program.udts().of(type);
    if (definition.isStruct()) {
      return true;
    }
    int top = definition.underlying() instanceof Type.Tuple tuple ? tuple.items().size() : 1;
    int named = 0;
    for (List<Integer> path : definition.fields().values()) {
      named += path.size() <= 1 ? 1 : 0;
    }
    if (named != top) {
      context.expressions.wrong(
          "TypeCk.MissingClassStruct",
          "type " + type.type + " cannot be made with `new`, since not all its items have names",
          struct.name().span());
      return false;
    }
    return true;
  }

  private void value(Expr.FieldValue field, GlobalItem.OfType type, Set<String> given) {
    String name = field.name().name();
    FieldUse.Item item = context.program.udts().field(type, name);
    Type value = context.expressions.check(field.value());
    if (item == null) {
      context.reporter.error(
          "TypeCk.MissingClassHasField",
          "type " + type.type + " has no field '" + name + "'",
          field.name().span(),
          "it has " + String.join(", ", context.program.udts().of(type).fields().keySet()));
      return;
    }
    context.tables.fieldValue(field, item);
    context.expressions.coerce(field.value(), value, item.type());
    if (!given.add(name)) {
      context.reporter.error(
          "TypeCk.DuplicateField", "field '" + name + "' is given twice", field.name().span());
    }
  }

  private void missingFields(Expr.NewStruct struct, GlobalItem.OfType type, Set<String> given) {
    UdtDefinition definition = context.program.udts().of(type);
    StringBuilder missing = new StringBuilder();
    for (String field : definition.fields().keySet()) {
      if (!given.contains(field)) {
        missing.append(missing.isEmpty() ? "" : ", ").append(field);
      }
    }
    if (!missing.isEmpty()) {
      context.reporter.error(
          "TypeCk.MissingClassCorrectFieldCount",
          "missing fields of type " + type.type + ": " + missing,
          struct.name().span());
    } else if (definition.isStruct()
        && definition.underlying() instanceof Type.Tuple items
        && items.items().size() > definition.fields().size()) {
      context.reporter.error(
          "TypeCk.MissingClassCorrectFieldCount",
          "type " + type.type + " cannot be made with `new`, since two of its fields have one name",
          struct.name().span(),
          "give its fields different names");
    }
  }
}
