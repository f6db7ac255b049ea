package dev.quaver.lower;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.check.LocalVariable;
import dev.quaver.check.NameUse;
import dev.quaver.check.UpdateUse;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.List;

/// Lowers assignments. Those to items of arrays become [Stmt.AssignItem], which works in place.
final class UpdateLowering {
  private final BodyLowering body;

  UpdateLowering(BodyLowering body) {
    this.body = body;
  }

  /// What is assigned to: a variable, or an item or slice in it.
  ///
  /// @param indices Ints and ranges, outermost first
  private record Place(int slot, Type type, List<Expr> indices) {

    /// What the first `count` indices lead to.
    Expr read(int count, Span span) {
      Expr value = new Expr.Local(slot, type, span);
      for (Expr index : indices.subList(0, count)) {
        value = ExpressionLowering.item(value, index, span);
      }
      return value;
    }

    Expr read(Span span) {
      return read(indices.size(), span);
    }
  }

  /// `set target = value`
  void assign(dev.quaver.ast.Expr.Assign assign, List<Stmt> out) {
    if (Syntax.unparenthesised(assign.value()) instanceof dev.quaver.ast.Expr.CopyUpdate update
        && isUpdateOf(update, assign.target())) {
      Place place = place(assign.target(), false, out);
      Expr index = body.expressions().lower(update.index());
      write(inside(place, index), body.expressions().lower(update.value()), assign.span(), out);
      return;
    }
    store(assign.target(), () -> body.expressions().lower(assign.value()), assign.span(), out);
  }

  /// `set target op= value`
  void assignOperator(dev.quaver.ast.Expr.AssignOperator assign, List<Stmt> out) {
    Place place = place(assign.target(), true, out);
    Expr current = place.read(assign.target().span());
    Expr value = body.expressions().lower(assign.value());
    BinaryOperator operator = assign.operator();
    Expr result = body.operators().binary(operator, current, value, current.type(), assign.span());
    write(place, result, assign.span(), out);
  }

  /// `set target w/= index <- value`
  void assignUpdate(dev.quaver.ast.Expr.AssignUpdate assign, List<Stmt> out) {
    switch (body.types().updateUse(assign)) {
      case UpdateUse.Item _, UpdateUse.Slice _ -> {
        Place place = place(assign.target(), false, out);
        Expr index = body.expressions().lower(assign.index());
        write(inside(place, index), body.expressions().lower(assign.value()), assign.span(), out);
      }
      case UpdateUse.Field field -> {
        Place place = place(assign.target(), true, out);
        Expr container = place.read(assign.target().span());
        Expr value = body.expressions().lower(assign.value());
        Expr updated = body.fields().update(container, field.field(), value, assign.span());
        write(place, updated, assign.span(), out);
      }
    }
  }

  private interface Source {
    Expr lower();
  }

  private void store(dev.quaver.ast.Expr target, Source value, Span span, List<Stmt> out) {
    switch (Syntax.unparenthesised(target)) {
      case dev.quaver.ast.Expr.Hole _ -> PatternLowering.discard(value.lower(), out);
      case dev.quaver.ast.Expr.Tuple tuple when tuple.items().size() == 1 ->
          store(
              tuple.items().getFirst(),
              () -> Coercion.to(body.typeOf(tuple.items().getFirst()), value.lower()),
              span,
              out);
      case dev.quaver.ast.Expr.Tuple tuple -> storeItems(tuple, value.lower(), span, out);
      case dev.quaver.ast.Expr single -> {
        Place place = place(single, false, out);
        write(place, value.lower(), span, out);
      }
    }
  }

  /// All values are there before the first variable changes.
  private void storeItems(
      dev.quaver.ast.Expr.Tuple targets, Expr value, Span span, List<Stmt> out) {
    var values = new ArrayList<Expr>();
    if (value instanceof Expr.Tuple tuple) {
      for (Expr item : tuple.items()) {
        values.add(body.patterns().stable(item, "<item>", out));
      }
    } else {
      Expr stored = body.patterns().stable(value, "<tuple>", out);
      for (int i = 0; i < targets.items().size(); i++) {
        values.add(Ir.item(stored, i));
      }
    }
    for (int i = 0; i < targets.items().size(); i++) {
      Expr item = values.get(i);
      store(targets.items().get(i), () -> item, span, out);
    }
  }

  /// @param readTwice whether the place is read as well as written, so that indices must be evaluated before
  private Place place(dev.quaver.ast.Expr target, boolean readTwice, List<Stmt> out) {
    return switch (Syntax.unparenthesised(target)) {
      case dev.quaver.ast.Expr.Name name -> {
        LocalVariable variable = variable(name);
        yield new Place(body.frame().slot(variable), variable.type(), List.of());
      }
      case dev.quaver.ast.Expr.Index access -> {
        Place outer = place(access.array(), readTwice, out);
        Expr index = body.expressions().lower(access.index());
        yield inside(outer, readTwice ? body.patterns().stable(index, "<index>", out) : index);
      }
      case dev.quaver.ast.Expr other ->
          throw new IllegalStateException("internal: assigning to " + other);
    };
  }

  private LocalVariable variable(dev.quaver.ast.Expr.Name name) {
    if (body.types().nameUse(name) instanceof NameUse.Local local && local.fields().isEmpty()) {
      return local.variable();
    }
    throw new IllegalStateException("internal: assigning to " + name.name().text());
  }

  private static Place inside(Place place, Expr index) {
    var indices = new ArrayList<>(place.indices());
    indices.add(index);
    return new Place(place.slot(), place.type(), indices);
  }

  /// Writes `value`; everything from the first range on is a new array.
  private void write(Place place, Expr value, Span span, List<Stmt> out) {
    List<Expr> indices = place.indices();
    int items = 0;
    while (items < indices.size() && indices.get(items).type() == Type.Primitive.INT) {
      items++;
    }
    Place target = place;
    if (indices.size() > 1 && items < indices.size()) {
      var stable = new ArrayList<Expr>();
      indices.forEach(index -> stable.add(body.patterns().stable(index, "<index>", out)));
      target = new Place(place.slot(), place.type(), stable);
    }
    Expr inner = value;
    for (int i = indices.size() - 1; i >= items; i--) {
      inner = updated(target.read(i, span), target.indices().get(i), inner, span);
    }
    if (items == 0) {
      out.add(new Stmt.Assign(place.slot(), Coercion.to(place.type(), inner), span));
    } else {
      out.add(new Stmt.AssignItem(place.slot(), target.indices().subList(0, items), inner, span));
    }
  }

  private static Expr updated(Expr array, Expr index, Expr value, Span span) {
    return index.type() == Type.Primitive.INT
        ? new Expr.ArrayUpdate(array, index, value, array.type(), span)
        : new Expr.SliceUpdate(array, index, value, array.type(), span);
  }

  /// Whether `set target = update` only changes items of the target.
  private boolean isUpdateOf(dev.quaver.ast.Expr.CopyUpdate update, dev.quaver.ast.Expr target) {
    return target instanceof dev.quaver.ast.Expr.Name variable
        && Syntax.unparenthesised(update.container()) instanceof dev.quaver.ast.Expr.Name same
        && body.types().updateUse(update) instanceof UpdateUse.Item
        && body.types().nameUse(variable) instanceof NameUse.Local left
        && body.types().nameUse(same) instanceof NameUse.Local right
        && right.fields().isEmpty()
        && left.variable() == right.variable();
  }
}
