package dev.quaver.lower;

import dev.quaver.check.FieldUse;
import dev.quaver.check.NameUse;
import dev.quaver.check.UpdateUse;
import dev.quaver.ir.CallableId;
import dev.quaver.ir.Contents;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import dev.quaver.types.UdtDefinition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lowers names, fields of newtypes and structs, and copies with something changed.
final class FieldLowering {
  private final BodyLowering body;

  FieldLowering(BodyLowering body) {
    this.body = body;
  }

  Expr name(dev.quaver.ast.Expr.Name name) {
    return switch (body.types().nameUse(name)) {
      case NameUse.Local local -> {
        int slot = body.frame().slot(local.variable());
        Expr value = new Expr.Local(slot, body.frame().local(slot).type(), name.span());
        for (FieldUse field : local.fields()) {
          value = access(value, field, name.span());
        }
        yield value;
      }
      case NameUse.Callable callable -> {
        body.program().require(callable.id());
        callable.typeArguments().forEach(body.program()::note);
        yield new Expr.CallableRef(
            callable.id(), callable.typeArguments(), false, 0, callable.type(), name.span());
      }
      case NameUse.Constructor constructor -> {
        CallableId id = body.program().constructor(constructor.id());
        yield new Expr.CallableRef(id, List.of(), false, 0, constructor.type(), name.span());
      }
    };
  }

  Expr access(dev.quaver.ast.Expr.Field field) {
    Expr operand = body.expressions().lower(field.operand());
    return access(operand, body.types().fieldUse(field), field.span());
  }

  /// `new Name { .. }`: fields are evaluated as written and stored as declared.
  Expr construction(dev.quaver.ast.Expr.NewStruct construction) {
    var type = new Type.Udt(body.types().struct(construction));
    UdtDefinition definition = body.program().udt(type.id());
    if (construction.copied().isPresent()) {
      Expr value = body.expressions().lower(construction.copied().get());
      for (var field : construction.fields()) {
        Expr fieldValue = body.expressions().lower(field.value());
        value = update(value, body.types().fieldValue(field), fieldValue, construction.span());
      }
      return value;
    }
    if (!(definition.underlying() instanceof Type.Tuple tuple)
        || construction.fields().stream()
            .anyMatch(field -> body.types().fieldValue(field).path().isEmpty())) {
      var only = construction.fields().getFirst();
      return new Expr.Retype(body.expressions().lower(only.value()), type, construction.span());
    }
    return construct(construction, type, tuple);
  }

  private Expr construct(
      dev.quaver.ast.Expr.NewStruct construction, Type.Udt type, Type.Tuple underlying) {
    var statements = new ArrayList<Stmt>();
    var items = new @Nullable Expr[underlying.items().size()];
    int expected = 0;
    boolean inOrder = true;
    for (var field : construction.fields()) {
      inOrder &= body.types().fieldValue(field).path().getFirst() == expected++;
    }
    for (var field : construction.fields()) {
      int index = body.types().fieldValue(field).path().getFirst();
      Expr value =
          Coercion.to(underlying.items().get(index), body.expressions().lower(field.value()));
      items[index] = inOrder ? value : body.patterns().stable(value, "<field>", statements);
    }
    var values = new ArrayList<Expr>();
    for (Expr item : items) {
      if (item == null) {
        throw new IllegalStateException("internal: a field without a value");
      }
      values.add(item);
    }
    Expr tuple = new Expr.Tuple(values, underlying, construction.span());
    Expr struct = new Expr.Retype(tuple, type, construction.span());
    return statements.isEmpty() ? struct : Ir.valueBlock(statements, struct);
  }

  /// `container w/ index <- value`
  Expr copyUpdate(dev.quaver.ast.Expr.CopyUpdate update) {
    Expr container = body.expressions().lower(update.container());
    return switch (body.types().updateUse(update)) {
      case UpdateUse.Item _ ->
          new Expr.ArrayUpdate(
              container,
              body.expressions().lower(update.index()),
              body.expressions().lower(update.value()),
              container.type(),
              update.span());
      case UpdateUse.Slice _ ->
          new Expr.SliceUpdate(
              container,
              body.expressions().lower(update.index()),
              body.expressions().lower(update.value()),
              container.type(),
              update.span());
      case UpdateUse.Field field -> fieldUpdate(container, field, update);
    };
  }

  /// `container w/ field <- value`, which evaluates the container last; a struct copied with `new` evaluates it first.
  private Expr fieldUpdate(
      Expr container, UpdateUse.Field field, dev.quaver.ast.Expr.CopyUpdate update) {
    Expr value = body.expressions().lower(update.value());
    var statements = new ArrayList<Stmt>();
    boolean anyOrder = container instanceof Expr.Local && !Contents.hasStatements(value);
    Expr first = anyOrder ? value : body.patterns().stable(value, "<value>", statements);
    Expr updated = update(container, field.field(), first, update.span());
    return statements.isEmpty() ? updated : Ir.valueBlock(statements, updated);
  }

  /// `container` with one field replaced.
  Expr update(Expr container, FieldUse.Item field, Expr value, Span span) {
    Expr coerced = Coercion.to(field.type(), value);
    var type = new Type.Udt(field.id());
    if (field.path().isEmpty()) {
      var statements = new ArrayList<Stmt>();
      PatternLowering.discard(container, statements);
      Expr wrapped = new Expr.Retype(coerced, type, span);
      return statements.isEmpty() ? wrapped : Ir.valueBlock(statements, wrapped);
    }
    Type underlying = body.program().udt(field.id()).underlying();
    Expr unwrapped = Ir.retype(container, underlying);
    Expr updated = new Expr.TupleUpdate(unwrapped, field.path(), coerced, underlying, span);
    return new Expr.Retype(updated, type, span);
  }

  private Expr access(Expr operand, FieldUse field, Span span) {
    return switch (field) {
      case FieldUse.RangePart part -> new Expr.RangePart(operand, part.part(), span);
      case FieldUse.Item item -> {
        Expr value = Ir.retype(operand, body.program().udt(item.id()).underlying());
        for (int index : item.path()) {
          Type itemType = ((Type.Tuple) value.type()).items().get(index);
          value = new Expr.TupleItem(value, index, itemType, span);
        }
        yield value;
      }
    };
  }
}
