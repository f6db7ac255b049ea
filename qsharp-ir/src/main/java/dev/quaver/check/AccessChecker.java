package dev.quaver.check;

import dev.quaver.ast.Expr;
import dev.quaver.ast.Ident;
import dev.quaver.ir.Expr.RangePart;
import dev.quaver.types.Type;
import dev.quaver.types.Type.Primitive;
import java.util.Optional;
import java.util.function.Consumer;

/// Types of what reads or replaces a part: fields, items, slices, unwrapping, copy-and-update.
final class AccessChecker {

  private final BodyContext context;

  AccessChecker(BodyContext context) {
    this.context = context;
  }

  Type field(Expr.Field field) {
    Type operand = context.expressions.check(field.operand());
    return fieldOf(operand, field.name(), use -> context.tables.field(field, use));
  }

  /// The type of `record::name`; tells `found` which field it is as soon as that is known.
  Type fieldOf(Type record, Ident name, Consumer<FieldUse> found) {
    Type head = context.inference.head(record);
    if (!(head instanceof Type.Variable)) {
      return knownField(head, name, found);
    }
    Type result = context.inference.fresh(name.span());
    context.inference.whenKnown(
        head,
        known -> context.inference.equate(knownField(known, name, found), result, name.span()));
    return result;
  }

  private Type knownField(Type record, Ident name, Consumer<FieldUse> found) {
    if (record instanceof Type.Udt udt) {
      FieldUse.Item item = context.program.udts().field(item(udt), name.name());
      if (item != null) {
        found.accept(item);
        return item.type();
      }
    } else if (hasPart(record, name.name())) {
      found.accept(new FieldUse.RangePart(rangePart(name.name()).get()));
      return Primitive.INT;
    } else if (record instanceof Type.Unknown) {
      return record;
    }
    return missingField(record, name);
  }

  private GlobalItem.OfType item(Type.Udt udt) {
    return context.program.type(udt.id());
  }

  private Type missingField(Type record, Ident name) {
    String message =
        "type "
            + TypeErrors.text(context.inference, record)
            + " has no field '"
            + name.name()
            + "'";
    if (record instanceof Type.Udt udt) {
      var fields = context.program.udts().of(item(udt)).fields().keySet();
      if (!fields.isEmpty()) {
        context.reporter.error(
            "TypeCk.MissingClassHasField",
            message,
            name.span(),
            "it has " + String.join(", ", fields));
        return new Type.Unknown();
      }
    }
    return context.expressions.wrong("TypeCk.MissingClassHasField", message, name.span());
  }

  /// A range that is open at one end has no part of that name.
  private static boolean hasPart(Type record, String name) {
    return record instanceof Primitive range
        && isRange(range)
        && switch (name) {
          case "Start" -> range == Primitive.RANGE || range == Primitive.RANGE_FROM;
          case "Step" -> true;
          case "End" -> range == Primitive.RANGE || range == Primitive.RANGE_TO;
          default -> false;
        };
  }

  private static Optional<RangePart.Part> rangePart(String name) {
    return switch (name) {
      case "Start" -> Optional.of(RangePart.Part.START);
      case "Step" -> Optional.of(RangePart.Part.STEP);
      case "End" -> Optional.of(RangePart.Part.END);
      default -> Optional.empty();
    };
  }

  Type index(Expr.Index index) {
    Type array = context.expressions.check(index.array());
    Type at = context.expressions.check(index.index());
    return indexed(index.array(), array, index.index(), at);
  }

  /// The type of `array[at]`.
  Type indexed(Expr arrayExpr, Type array, Expr atExpr, Type at) {
    Type arrayHead = context.inference.head(array);
    Type atHead = context.inference.head(at);
    if (!(arrayHead instanceof Type.Variable) && !(atHead instanceof Type.Variable)) {
      return knownIndexed(arrayExpr, arrayHead, atExpr, atHead);
    }
    Type result = context.inference.fresh(arrayExpr.span().to(atExpr.span()));
    context.inference.whenKnown(
        array,
        knownArray ->
            context.inference.whenKnown(
                at,
                knownAt ->
                    context.inference.equate(
                        knownIndexed(arrayExpr, knownArray, atExpr, knownAt),
                        result,
                        atExpr.span())));
    return result;
  }

  private Type knownIndexed(Expr arrayExpr, Type array, Expr atExpr, Type at) {
    if (array instanceof Type.Unknown || at instanceof Type.Unknown) {
      return new Type.Unknown();
    }
    if (!(array instanceof Type.Array indexed)) {
      return context.expressions.wrong(
          "TypeCk.MissingClassHasIndex",
          "type " + TypeErrors.text(context.inference, array) + " cannot be indexed",
          arrayExpr.span());
    }
    if (at == Primitive.INT) {
      return indexed.item();
    }
    return isRange(at)
        ? array
        : context.expressions.wrong(
            "TypeCk.MissingClassHasIndex",
            "an index is an Int or a range, found " + TypeErrors.text(context.inference, at),
            atExpr.span());
  }

  private static boolean isRange(Type type) {
    return type == Primitive.RANGE
        || type == Primitive.RANGE_FROM
        || type == Primitive.RANGE_TO
        || type == Primitive.RANGE_FULL;
  }

  Type unwrap(Expr.Unwrap unwrap) {
    Type operand = context.expressions.check(unwrap.operand());
    Type head = context.inference.head(operand);
    if (!(head instanceof Type.Variable)) {
      return unwrapped(head, unwrap);
    }
    Type result = context.inference.fresh(unwrap.span());
    context.inference.whenKnown(
        head, known -> context.inference.equate(unwrapped(known, unwrap), result, unwrap.span()));
    return result;
  }

  private Type unwrapped(Type known, Expr.Unwrap unwrap) {
    if (known instanceof Type.Udt udt) {
      return context.program.udts().of(item(udt)).underlying();
    }
    return known instanceof Type.Unknown
        ? known
        : context.expressions.wrong(
            "TypeCk.MissingClassUnwrap",
            "type " + TypeErrors.text(context.inference, known) + " cannot be unwrapped",
            unwrap.operand().span());
  }

  Type copyUpdate(Expr.CopyUpdate update) {
    Type container = context.expressions.check(update.container());
    update(update, update.container(), container, update.index(), update.value());
    return container;
  }

  /// Checks index and value of `container w/ index <- value`; `node` is the expression it is part of.
  void update(Expr node, Expr containerExpr, Type container, Expr index, Expr value) {
    if (index instanceof Expr.Name name
        && name.name().isSimple()
        && context.names.local(name) == null) {
      Type valueType = context.expressions.check(value);
      context.inference.whenKnown(
          container,
          known -> {
            Type field =
                knownField(
                    known,
                    name.name().last(),
                    use -> {
                      if (use instanceof FieldUse.Item item) {
                        context.tables.update(node, new UpdateUse.Field(item));
                      }
                    });
            context.expressions.coerce(value, valueType, field);
          });
      return;
    }
    Type at = context.expressions.check(index);
    Type valueType = context.expressions.check(value);
    context.inference.whenKnown(
        at,
        knownAt -> {
          context.tables.update(
              node, isRange(knownAt) ? new UpdateUse.Slice() : new UpdateUse.Item());
          context.inference.whenKnown(
              container,
              known ->
                  context.expressions.coerce(
                      value, valueType, knownIndexed(containerExpr, known, index, knownAt)));
        });
  }
}
