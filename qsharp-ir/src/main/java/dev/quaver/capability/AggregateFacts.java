package dev.quaver.capability;

import dev.quaver.ir.Expr;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.List;

/// Facts of arrays, tuples, ranges and texts, and of what is taken out of them.
final class AggregateFacts {

  private final BodyRun run;

  AggregateFacts(BodyRun run) {
    this.run = run;
  }

  Fact array(List<Fact> items) {
    Fact whole = Fact.STATIC;
    for (Fact item : items) {
      whole = whole.after(item).atLeast(item.isVariable() ? Level.VARIABLE : Level.STATIC);
      whole = whole.shaped(whole.and(item).shape());
    }
    return whole.shape() instanceof Fact.Items ? whole.shaped(Fact.PLAIN) : whole;
  }

  Fact repeat(Fact value, Fact size) {
    Fact whole = Fact.STATIC.after(size).after(value).shaped(callables(value));
    if (size.isVariable()) {
      whole = whole.with(Construct.USE_OF_DYNAMICALLY_SIZED_ARRAY);
    }
    return size.isVariable() || value.isVariable() ? whole.atLeast(Level.VARIABLE) : whole;
  }

  private static Fact.Shape callables(Fact fact) {
    return fact.shape() instanceof Fact.Callables callables ? callables : Fact.PLAIN;
  }

  Fact range(List<Fact> parts) {
    Fact whole = Fact.STATIC;
    for (Fact part : parts) {
      whole = whole.and(part);
    }
    return whole.isVariable() ? whole.with(Construct.USE_OF_DYNAMIC_RANGE) : whole;
  }

  Fact text(Expr.Interpolated text, List<Fact> parts) {
    Fact whole = Fact.STATIC;
    for (int i = 0; i < parts.size(); i++) {
      Fact part = parts.get(i);
      whole = whole.after(part);
      boolean showsResult =
          part.isDynamic() && run.types().holdsResults(run.substituted(text.parts().get(i).type()));
      if (part.isVariable() || showsResult) {
        whole = whole.atLeast(Level.VARIABLE);
      }
    }
    return whole;
  }

  /// An item, or a part for a range of indices.
  Fact index(Fact array, Fact index, Type type) {
    Type concrete = run.substituted(type);
    Fact whole = Fact.STATIC.after(array).after(index).shaped(callables(array));
    if (run.concrete(type) instanceof Type.Arrow && array.shape() instanceof Fact.Callables) {
      return Fact.STATIC
          .shaped(array.shape())
          .chosen(new Fact.Choice(index.level(), index.demands(), true));
    }
    if (index.isVariable()) {
      whole = whole.atLeast(run.types().varying(concrete)).with(indexed(array, concrete));
    }
    if (array.isVariable()) {
      whole = whole.atLeast(run.types().varying(concrete));
    }
    return whole.isVariable() ? whole.with(run.types().ofVarying(concrete)) : whole;
  }

  private Demands indexed(Fact array, Type type) {
    Demands demands = Demands.of(Construct.USE_OF_DYNAMIC_INDEX).with(run.types().ofChoice(type));
    return array.isVariable() ? demands.with(Construct.USE_OF_DYNAMIC_ARRAY) : demands;
  }

  Fact update(Fact array, Fact index, Fact value) {
    Fact whole = Fact.STATIC.after(array).after(index).after(value).atLeast(array.level());
    whole = whole.shaped(array.and(value).shape());
    if (index.isVariable()) {
      whole = whole.with(Construct.USE_OF_DYNAMIC_INDEX);
    }
    return index.isVariable() || value.isVariable() ? whole.atLeast(Level.VARIABLE) : whole;
  }

  Fact item(Fact tuple, int index, Type type) {
    if (tuple.shape() instanceof Fact.Items) {
      return Signature.item(tuple, index);
    }
    Fact whole = Fact.STATIC.after(tuple);
    return tuple.isVariable() ? whole.atLeast(run.types().varying(run.substituted(type))) : whole;
  }

  Fact replace(Fact tuple, List<Integer> path, Fact value) {
    if (path.isEmpty()) {
      return value;
    }
    if (tuple.shape() instanceof Fact.Items items) {
      var parts = new ArrayList<>(items.items());
      int index = path.getFirst();
      parts.set(index, replace(parts.get(index), path.subList(1, path.size()), value));
      return Fact.tuple(parts);
    }
    Fact whole = Fact.STATIC.after(tuple).after(value).atLeast(tuple.level());
    return value.isVariable() ? whole.atLeast(Level.VARIABLE) : whole;
  }
}
