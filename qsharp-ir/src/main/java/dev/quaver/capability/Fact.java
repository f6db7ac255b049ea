package dev.quaver.capability;

import dev.quaver.ir.CallableId;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// What is known of an expression or a variable.
///
/// @param demands the constructs that it took to get there; none while the level is static
record Fact(Level level, Demands demands, Shape shape) {

  /// What else is known of the value.
  sealed interface Shape {}

  /// Nothing.
  record Plain() implements Shape {}

  /// A tuple with facts of its own for each item.
  record Items(List<Fact> items) implements Shape {
    Items {
      items = List.copyOf(items);
    }
  }

  /// One of these callables, or an array of them.
  ///
  /// @param choice what was looked at to choose among them
  record Callables(List<Target> targets, Choice choice) implements Shape {
    Callables {
      targets = List.copyOf(targets);
    }
  }

  /// The conditions on which one of several callables was chosen.
  record Choice(Level level, Demands demands, boolean assigned) {
    static final Choice NONE = new Choice(Level.STATIC, Demands.NONE, false);

    Choice and(Choice other) {
      return new Choice(
          level.max(other.level), demands.with(other.demands), assigned || other.assigned);
    }

    boolean isVariable() {
      return level == Level.VARIABLE;
    }
  }

  /// A callable under functors, with the values that it captured.
  record Target(
      CallableId id,
      List<Type> typeArguments,
      boolean adjoint,
      int controlCount,
      List<Fact> captures) {
    Target {
      typeArguments = List.copyOf(typeArguments);
      captures = List.copyOf(captures);
    }

    Target capturing(List<Fact> facts) {
      return new Target(id, typeArguments, adjoint, controlCount, facts);
    }

    Target adjointed() {
      return new Target(id, typeArguments, !adjoint, controlCount, captures);
    }

    Target controlled() {
      return new Target(id, typeArguments, adjoint, controlCount + 1, captures);
    }
  }

  static final Shape PLAIN = new Plain();
  static final Fact STATIC = new Fact(Level.STATIC, Demands.NONE, PLAIN);
  static final Fact CONSTANT = new Fact(Level.CONSTANT, Demands.NONE, PLAIN);

  static Fact of(Level level, Demands demands) {
    return new Fact(level, demands, PLAIN);
  }

  static Fact target(Target target) {
    return new Fact(Level.STATIC, Demands.NONE, new Callables(List.of(target), Choice.NONE));
  }

  /// A tuple of values.
  static Fact tuple(List<Fact> items) {
    Fact whole = STATIC;
    for (Fact item : items) {
      whole = whole.after(item).atLeast(item.isVariable() ? Level.VARIABLE : Level.STATIC);
    }
    return whole.shaped(new Items(items));
  }

  /// This value, which took what callables in `other` captured.
  Fact afterCaptures(Fact other) {
    Fact whole = this;
    switch (other.shape()) {
      case Plain _ -> {}
      case Items items -> {
        for (Fact item : items.items()) {
          whole = whole.afterCaptures(item);
        }
      }
      case Callables callables -> {
        for (Target target : callables.targets()) {
          for (Fact capture : target.captures()) {
            whole = whole.after(capture).afterCaptures(capture);
          }
        }
      }
    }
    return whole;
  }

  boolean isDynamic() {
    return level != Level.STATIC;
  }

  boolean isVariable() {
    return level == Level.VARIABLE;
  }

  /// A value made of both.
  Fact and(Fact other) {
    return new Fact(
        level.max(other.level), demands.with(other.demands), merged(shape, other.shape));
  }

  /// This value, which took `other` on the way: its demands without its level.
  Fact after(Fact other) {
    if (!other.isDynamic()) {
      return this;
    }
    return new Fact(level.max(Level.CONSTANT), demands.with(other.demands), shape);
  }

  /// The same with more demands; a static value stays what it is.
  Fact with(Demands more) {
    return isDynamic() ? new Fact(level, demands.with(more), shape) : this;
  }

  Fact with(Construct construct) {
    return with(Demands.of(construct));
  }

  Fact atLeast(Level lowest) {
    Level higher = level.max(lowest);
    return higher == level ? this : new Fact(higher, demands, shape);
  }

  Fact shaped(Shape other) {
    return new Fact(level, demands, other);
  }

  /// The same of a value that is not known part by part; the callables inside stay known.
  Fact coarse() {
    return shape instanceof Items items ? shaped(coarse(items)) : this;
  }

  /// The same callables, chosen on a condition.
  Fact chosen(Choice choice) {
    return shape instanceof Callables callables
        ? shaped(new Callables(callables.targets(), callables.choice().and(choice)))
        : this;
  }

  private Shape coarse(Items items) {
    var parts = new ArrayList<Fact>();
    for (Fact item : items.items()) {
      parts.add(new Fact(level, demands, item.coarse().shape()));
    }
    return new Items(parts);
  }

  private static Shape merged(Shape one, Shape other) {
    if (one.equals(other)) {
      return one;
    }
    if (one instanceof Callables first && other instanceof Callables second) {
      var targets = new LinkedHashSet<>(first.targets());
      targets.addAll(second.targets());
      return new Callables(List.copyOf(targets), first.choice().and(second.choice()));
    }
    if (one instanceof Items first
        && other instanceof Items second
        && first.items().size() == second.items().size()) {
      var items = new ArrayList<Fact>();
      for (int i = 0; i < first.items().size(); i++) {
        items.add(first.items().get(i).and(second.items().get(i)));
      }
      return new Items(items);
    }
    return one instanceof Plain ? other : PLAIN;
  }
}
