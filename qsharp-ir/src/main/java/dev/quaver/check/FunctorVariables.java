package dev.quaver.check;

import dev.quaver.types.FunctorSet;
import dev.quaver.types.Functors;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Infers functor sets from constraints of the form "this set provides at least that one".
///
/// Each variable has a lower bound (what its uses need) and, where something known flows into it, an upper bound (what it
/// can offer). At the end a variable with an upper bound takes it, and any other takes its lower bound.
final class FunctorVariables {

  private final List<State> states = new ArrayList<>();

  private static final class State {
    Functors required = Functors.NONE;
    @Nullable Functors limit;
    final List<State> providers = new ArrayList<>(2);
    final List<State> consumers = new ArrayList<>(2);
  }

  FunctorSet.Variable fresh() {
    states.add(new State());
    return new FunctorSet.Variable(states.size() - 1);
  }

  /// What is known about a set by now.
  Functors current(FunctorSet set) {
    return switch (set) {
      case Functors known -> known;
      case FunctorSet.Variable variable -> {
        State state = states.get(variable.id());
        yield state.limit != null ? state.limit : state.required;
      }
    };
  }

  /// Whether `provider` may be used where `consumer` is asked for; records what follows from that.
  boolean provide(FunctorSet provider, FunctorSet consumer) {
    if (consumer instanceof Functors wanted) {
      return switch (provider) {
        case Functors known -> known.includes(wanted);
        case FunctorSet.Variable variable -> require(states.get(variable.id()), wanted);
      };
    }
    State user = states.get(((FunctorSet.Variable) consumer).id());
    return switch (provider) {
      case Functors known -> limit(user, known);
      case FunctorSet.Variable variable -> connect(states.get(variable.id()), user);
    };
  }

  private static boolean connect(State provider, State consumer) {
    if (provider == consumer || provider.consumers.contains(consumer)) {
      return true;
    }
    provider.consumers.add(consumer);
    consumer.providers.add(provider);
    boolean fits = require(provider, consumer.required);
    return (provider.limit == null || limit(consumer, provider.limit)) && fits;
  }

  private static boolean require(State state, Functors wanted) {
    if (state.required.includes(wanted)) {
      return true;
    }
    if (state.limit != null && !state.limit.includes(wanted)) {
      return false;
    }
    state.required = state.required.union(wanted);
    boolean fits = true;
    for (State provider : state.providers) {
      fits &= require(provider, wanted);
    }
    return fits;
  }

  private static boolean limit(State state, Functors offered) {
    Functors limit = state.limit == null ? offered : state.limit.intersection(offered);
    if (limit == state.limit) {
      return true;
    }
    if (!limit.includes(state.required)) {
      return false;
    }
    state.limit = limit;
    boolean fits = true;
    for (State consumer : state.consumers) {
      fits &= limit(consumer, limit);
    }
    return fits;
  }

  /// Settles every variable: lambdas that flow into a set with an upper bound must support all of it.
  void settle() {
    for (State state : states) {
      if (state.limit != null) {
        require(state, state.limit);
      }
    }
  }
}
