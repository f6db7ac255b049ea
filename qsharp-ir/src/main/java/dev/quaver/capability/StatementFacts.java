package dev.quaver.capability;

import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.source.SourceFile;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.List;

/// What statements do to variables, and what they take.
final class StatementFacts {

  private final BodyRun run;

  StatementFacts(BodyRun run) {
    this.run = run;
  }

  Fact of(Stmt statement) {
    return switch (statement) {
      case Stmt.Bind s -> {
        Fact value = run.expressions().of(s.value());
        run.variables().bind(s.slot(), value);
        yield value;
      }
      case Stmt.Assign s -> {
        Fact fact = assign(s.slot(), run.expressions().of(s.value()), s.value().type());
        run.assigned(s, fact);
        yield fact.after(released(s));
      }
      case Stmt.AssignItem s -> {
        Fact fact = assignItem(s);
        run.assigned(s, fact);
        yield fact;
      }
      case Stmt.Evaluate s -> run.expressions().of(s.expr());
      case Stmt.For s -> run.loops().forLoop(s);
      case Stmt.While s -> run.loops().whileLoop(s);
      case Stmt.Repeat s -> run.loops().repeat(s);
      case Stmt.Return s -> returned(run.expressions().of(s.value()));
      case Stmt.Fail s -> run.expressions().of(s.message());
      case Stmt.Break _, Stmt.Continue _ -> Fact.STATIC;
    };
  }

  /// What it takes to release qubits in another scope than the one they were allocated in.
  private Fact released(Stmt statement) {
    Fact released = Fact.STATIC;
    for (Expr.QubitScope scope : run.body().releases().getOrDefault(statement, List.of())) {
      boolean isElsewhere =
          scope.allocations().stream()
              .anyMatch(qubits -> !run.variables().isOfCurrentScope(qubits.slot()));
      if (isElsewhere && !run.judgement().capabilities().isEmpty()) {
        released = Fact.CONSTANT.with(Construct.USE_OF_DYNAMIC_QUBIT_RELEASE);
        run.released(statement, scope.span(), released);
      }
    }
    return released;
  }

  private Fact returned(Fact value) {
    return run.variables().isInVaryingScope()
        ? Fact.CONSTANT.with(Construct.RETURN_WITHIN_DYNAMIC_SCOPE).after(value)
        : value;
  }

  /// A variable of an outer scope varies from then on: it may or may not have been assigned.
  Fact assign(int slot, Fact value, Type type) {
    Type concrete = run.substituted(type);
    if (run.concrete(type) instanceof Type.Arrow) {
      return assignCallable(slot, value, concrete);
    }
    Fact before = run.variables().get(slot);
    if (run.concrete(type) instanceof Type.Tuple tuple
        && before.shape() instanceof Fact.Items
        && value.shape() instanceof Fact.Items) {
      boolean isOuter = !run.variables().isOfCurrentScope(slot);
      Fact updated = updatedItems(before, value, tuple, isOuter);
      run.variables().update(slot, updated);
      return Fact.STATIC.after(updated);
    }
    Fact updated = updated(before, value, concrete, !run.variables().isOfCurrentScope(slot));
    run.variables().update(slot, updated);
    return Fact.STATIC.after(updated);
  }

  /// Each item of a tuple is a variable of its own.
  private Fact updatedItems(Fact before, Fact value, Type.Tuple type, boolean isOuter) {
    var items = new ArrayList<Fact>();
    for (int i = 0; i < type.items().size(); i++) {
      Fact old = Signature.item(before, i);
      Fact given = Signature.item(value, i);
      Type item = run.concrete(type.items().get(i));
      items.add(
          item instanceof Type.Tuple nested
                  && old.shape() instanceof Fact.Items
                  && given.shape() instanceof Fact.Items
              ? updatedItems(old, given, nested, isOuter)
              : updated(old, given, run.substituted(type.items().get(i)), isOuter));
    }
    return Fact.tuple(items);
  }

  private Fact updated(Fact before, Fact value, Type concrete, boolean isOuter) {
    Fact updated = before.and(value);
    if (isOuter) {
      Demands demands = run.types().ofVarying(concrete).with(run.types().ofChoice(concrete));
      updated =
          updated.and(Fact.of(run.types().varying(concrete), demands).shaped(updated.shape()));
    }
    if (updated.isVariable()) {
      updated = updated.with(run.types().ofVarying(concrete));
    }
    return updated;
  }

  /// A callable variable is any of those that it has been assigned.
  private Fact assignCallable(int slot, Fact value, Type type) {
    Fact condition = run.variables().condition();
    Fact updated =
        run.variables()
            .get(slot)
            .and(value)
            .chosen(new Fact.Choice(condition.level(), condition.demands(), true));
    Fact whole = Fact.STATIC.after(updated);
    boolean isOuter = !run.variables().isOfCurrentScope(slot);
    run.variables().update(slot, updated);
    return isOuter ? whole.and(Fact.CONSTANT.with(run.types().ofVarying(type))) : whole;
  }

  /// Whether it was written `a w/ i <- b`: a new array in the place of an old one.
  static boolean isCopyAndUpdate(Stmt.AssignItem assign, SourceFile source) {
    String text = source.text();
    int end = assign.indices().getFirst().span().end();
    while (end < text.length()
        && (Character.isWhitespace(text.charAt(end)) || text.charAt(end) == ')')) {
      end++;
    }
    return text.startsWith("<-", end);
  }

  private Fact assignItem(Stmt.AssignItem assign) {
    List<Fact> indices = run.expressions().of(assign.indices());
    Fact value = run.expressions().of(assign.value());
    if (isCopyAndUpdate(assign, run.source())) {
      return assign(
          assign.slot(),
          run.expressions().updated(run.variables().get(assign.slot()), indices, value),
          run.body().type(assign.slot()));
    }
    Fact whole = Fact.STATIC;
    for (Fact index : indices) {
      whole = whole.after(index);
    }
    boolean varies = indices.stream().anyMatch(Fact::isVariable);
    Fact stored = value;
    if (run.variables().isInVaryingScope() || varies) {
      Demands demands =
          Demands.of(Construct.USE_OF_DYNAMIC_ARRAY)
              .with(run.types().ofChoice(run.substituted(assign.value().type())));
      stored = value.and(Fact.CONSTANT.with(demands).shaped(value.shape())).atLeast(Level.VARIABLE);
    }
    Fact array = run.variables().get(assign.slot());
    run.variables()
        .update(
            assign.slot(),
            array.and(stored.shape() instanceof Fact.Items ? stored.shaped(Fact.PLAIN) : stored));
    whole = whole.after(stored);
    return varies ? whole.with(Construct.USE_OF_DYNAMIC_INDEX) : whole;
  }
}
