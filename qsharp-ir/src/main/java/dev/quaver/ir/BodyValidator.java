package dev.quaver.ir;

import dev.quaver.types.Type;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Checks one specialization: slots in range and bound before they are read, statements and blocks of the right types.
final class BodyValidator {
  private final Callable callable;
  private final Callable.Specialization specialization;
  private final ExpressionRules rules;
  private final Consumer<String> report;
  private int loops;

  BodyValidator(
      Program program,
      Callable callable,
      Callable.Specialization specialization,
      Consumer<String> report) {
    this.callable = callable;
    this.specialization = specialization;
    this.report = report;
    this.rules = new ExpressionRules(program, specialization, this::problem);
  }

  /// @param parameters how many slots are bound from the start
  void check(int parameters) {
    var bound = new BitSet();
    bound.set(0, parameters);
    Expr.Block body = specialization.body();
    check(body, bound);
    requireValue(body, callable.output(), "the body");
  }

  private void check(Stmt statement, BitSet bound) {
    switch (statement) {
      case Stmt.Bind s -> {
        check(s.value(), bound);
        require(s.value(), type(s.slot(), s));
        bound.set(s.slot());
      }
      case Stmt.Assign s -> {
        check(s.value(), bound);
        requireMutable(s.slot(), s, bound);
        require(s.value(), type(s.slot(), s));
      }
      case Stmt.AssignItem s -> assignItem(s, bound);
      case Stmt.Evaluate s -> check(s.expr(), bound);
      case Stmt.For s -> {
        check(s.iterable(), bound);
        Type item =
            s.iterable().type() instanceof Type.Array array ? array.item() : Type.Primitive.INT;
        if (item == Type.Primitive.INT && !(s.iterable().type() instanceof Type.Array)) {
          require(s.iterable(), Type.Primitive.RANGE);
        }
        if (!TypeRelation.fits(item, type(s.slot(), s))) {
          problem(s, "a loop over " + s.iterable().type() + " binds " + type(s.slot(), s));
        }
        BitSet inside = copy(bound);
        inside.set(s.slot());
        loop(s.body(), inside);
      }
      case Stmt.While s -> {
        check(s.condition(), bound);
        require(s.condition(), Type.Primitive.BOOL);
        loop(s.body(), copy(bound));
      }
      case Stmt.Repeat s -> {
        loop(s.body(), bound);
        check(s.until(), bound);
        require(s.until(), Type.Primitive.BOOL);
        s.fixup().ifPresent(fixup -> check(fixup, bound));
      }
      case Stmt.Return s -> {
        check(s.value(), bound);
        require(s.value(), callable.output());
      }
      case Stmt.Fail s -> {
        check(s.message(), bound);
        require(s.message(), Type.Primitive.STRING);
      }
      case Stmt.Break _, Stmt.Continue _ -> {
        if (loops == 0) {
          problem(statement, "a jump outside of loops");
        }
      }
    }
  }

  private void assignItem(Stmt.AssignItem assignment, BitSet bound) {
    requireMutable(assignment.slot(), assignment, bound);
    Type type = type(assignment.slot(), assignment);
    for (Expr index : assignment.indices()) {
      check(index, bound);
      require(index, Type.Primitive.INT);
      if (!(type instanceof Type.Array array)) {
        problem(assignment, "an item of " + type);
        return;
      }
      type = array.item();
    }
    check(assignment.value(), bound);
    require(assignment.value(), type);
  }

  private void check(Expr expr, BitSet bound) {
    switch (expr) {
      case Expr.Local local -> {
        if (!bound.get(local.slot())) {
          problem(local, "slot " + local.slot() + " is read before it is bound");
        }
      }
      case Expr.Block block -> {
        block.statements().forEach(statement -> check(statement, bound));
        block.result().ifPresent(result -> check(result, bound));
        Optional<Expr> result = block.result();
        if (result.isPresent()) {
          requireValue(result.get(), block.type(), "a block");
        } else if (!block.type().equals(Type.UNIT) && Completion.completes(block)) {
          problem(block, "a block without the value of type " + block.type());
        }
      }
      case Expr.If branch -> {
        check(branch.condition(), bound);
        check(branch.then(), copy(bound));
        branch.otherwise().ifPresent(otherwise -> check(otherwise, copy(bound)));
      }
      case Expr.QubitScope scope -> {
        for (Expr.QubitScope.Allocation each : scope.allocations()) {
          each.size().ifPresent(size -> check(size, bound));
          bound.set(each.slot());
        }
        check(scope.body(), bound);
      }
      case Expr.Binary binary when Completion.isLazy(binary) -> {
        check(binary.left(), bound);
        check(binary.right(), copy(bound));
      }
      case Expr other -> Children.of(other).forEach(child -> check(child, bound));
    }
    rules.check(expr);
  }

  private void loop(Expr.Block body, BitSet bound) {
    loops++;
    check(body, bound);
    loops--;
  }

  private void requireMutable(int slot, Stmt place, BitSet bound) {
    List<Callable.Local> locals = specialization.locals();
    if (!bound.get(slot) || slot >= locals.size() || !locals.get(slot).mutable()) {
      problem(place, "slot " + slot + " cannot be assigned");
    }
  }

  private void require(Expr value, Type type) {
    requireValue(value, type, "a value");
  }

  private void requireValue(Expr value, Type type, String what) {
    if (!TypeRelation.fits(value.type(), type) && Completion.completes(value)) {
      problem(value, what + " of type " + value.type() + " where " + type + " is needed");
    }
  }

  private Type type(int slot, Stmt place) {
    if (slot < 0 || slot >= specialization.locals().size()) {
      problem(place, "there is no slot " + slot);
      return new Type.Unknown();
    }
    return specialization.locals().get(slot).type();
  }

  private void problem(Stmt place, String message) {
    report.accept(message + " at " + place.span());
  }

  private void problem(Expr place, String message) {
    report.accept(message + " at " + place.span());
  }

  private static BitSet copy(BitSet bound) {
    return (BitSet) bound.clone();
  }
}
