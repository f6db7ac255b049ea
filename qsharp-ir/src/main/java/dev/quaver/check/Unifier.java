package dev.quaver.check;

import dev.quaver.ast.CallableKind;
import dev.quaver.types.FunctorSet;
import dev.quaver.types.Functors;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.List;

/// Relates two types by binding variables: as equal, or as "a value of the one can be used as the other".
///
/// The second relation differs from the first in functors only: an operation may have more of them than are asked for.
/// Values are immutable, so it goes into arrays and tuples; in the input of an arrow it is turned round.
@SuppressWarnings("ReferenceEquality") // identity first: most types compared are shared
final class Unifier {

  /// Largest inferred type, in nodes, as in the modern compiler.
  private static final int MAX_SIZE = 100;

  private final Inference inference;

  Unifier(Inference inference) {
    this.inference = inference;
  }

  /// How an attempt ended.
  enum Outcome {
    FITS,
    DIFFERENT,
    CALLABLE_KINDS,
    FUNCTORS,
    RECURSIVE,
    TOO_LARGE
  }

  Outcome relate(Type actual, Type expected, boolean subtype) {
    Type have = inference.head(actual);
    Type want = inference.head(expected);
    if (have == want) {
      return Outcome.FITS;
    }
    if (have instanceof Type.Variable variable) {
      return bindHave(variable, want, subtype);
    }
    if (want instanceof Type.Variable variable) {
      return bind(variable, have, subtype, true);
    }
    if (have instanceof Type.Unknown || want instanceof Type.Unknown) {
      return absorb(have, want);
    }
    return switch (have) {
      case Type.Array array when want instanceof Type.Array other ->
          relate(array.item(), other.item(), subtype);
      case Type.Tuple tuple when want instanceof Type.Tuple other ->
          relateTuples(tuple, other, subtype);
      case Type.Arrow arrow when want instanceof Type.Arrow other ->
          relateArrows(arrow, other, subtype);
      case Type.Array _, Type.Tuple _, Type.Arrow _ -> Outcome.DIFFERENT;
      case Type.Primitive _, Type.Udt _, Type.Parameter _, Type.Variable _, Type.Unknown _ ->
          have.equals(want) ? Outcome.FITS : Outcome.DIFFERENT;
    };
  }

  private Outcome relateTuples(Type.Tuple have, Type.Tuple want, boolean subtype) {
    int size = have.items().size();
    if (size != want.items().size()) {
      return Outcome.DIFFERENT;
    }
    Outcome outcome = Outcome.FITS;
    for (int i = 0; i < size; i++) {
      Outcome item = relate(have.items().get(i), want.items().get(i), subtype);
      outcome = outcome == Outcome.FITS ? item : outcome;
    }
    return outcome;
  }

  private Outcome relateArrows(Type.Arrow have, Type.Arrow want, boolean subtype) {
    if (have.kind() != want.kind()) {
      return Outcome.CALLABLE_KINDS;
    }
    Outcome input = relate(want.input(), have.input(), subtype);
    Outcome output = relate(have.output(), want.output(), subtype);
    if (input != Outcome.FITS) {
      return input;
    }
    if (output != Outcome.FITS) {
      return output;
    }
    boolean fits = inference.functors.provide(have.functors(), want.functors());
    if (!subtype) {
      fits &= inference.functors.provide(want.functors(), have.functors());
    }
    return fits ? Outcome.FITS : Outcome.FUNCTORS;
  }

  /// Binds what can be bound to Unknown, so that one mistake is not reported twice.
  private Outcome absorb(Type have, Type want) {
    Type known = have instanceof Type.Unknown ? want : have;
    silence(known);
    return Outcome.FITS;
  }

  private void silence(Type type) {
    Type head = inference.head(type);
    switch (head) {
      case Type.Variable variable -> inference.bind(variable, new Type.Unknown());
      case Type.Array array -> silence(array.item());
      case Type.Tuple tuple -> tuple.items().forEach(this::silence);
      case Type.Arrow arrow -> {
        silence(arrow.input());
        silence(arrow.output());
      }
      case Type.Primitive _, Type.Udt _, Type.Parameter _, Type.Unknown _ -> {}
    }
  }

  private Outcome bindHave(Type.Variable variable, Type want, boolean subtype) {
    if (want instanceof Type.Variable other
        && inference.isDiverging(other)
        && !inference.isDiverging(variable)) {
      inference.bind(other, variable);
      return Outcome.FITS;
    }
    return bind(variable, want, subtype, false);
  }

  /// @param flowsIn whether a value of `type` goes where the variable stands, not the other way round
  private Outcome bind(Type.Variable variable, Type type, boolean subtype, boolean flowsIn) {
    if (type instanceof Type.Variable) {
      inference.bind(variable, type);
      return Outcome.FITS;
    }
    int size = size(variable, type, 0);
    if (size < 0) {
      inference.bind(variable, new Type.Unknown());
      return Outcome.RECURSIVE;
    }
    if (size > MAX_SIZE) {
      inference.bind(variable, new Type.Unknown());
      return Outcome.TOO_LARGE;
    }
    inference.bind(variable, subtype && mentionsOperation(type) ? generalize(type, flowsIn) : type);
    return Outcome.FITS;
  }

  /// Number of nodes, stopping soon after the limit; negative if `variable` occurs.
  private int size(Type.Variable variable, Type type, int sofar) {
    if (sofar > MAX_SIZE) {
      return sofar;
    }
    Type head = inference.head(type);
    return switch (head) {
      case Type.Variable other -> other.id() == variable.id() ? -1 : sofar + 1;
      case Type.Array array -> size(variable, array.item(), sofar + 1);
      case Type.Arrow arrow -> {
        int input = size(variable, arrow.input(), sofar + 1);
        yield input < 0 ? input : size(variable, arrow.output(), input);
      }
      case Type.Tuple tuple -> {
        int sum = sofar + 1;
        for (Type item : tuple.items()) {
          sum = size(variable, item, sum);
          if (sum < 0) {
            break;
          }
        }
        yield sum;
      }
      case Type.Primitive _, Type.Udt _, Type.Parameter _, Type.Unknown _ -> sofar + 1;
    };
  }

  /// Whether functors matter in `type`.
  boolean mentionsOperation(Type type) {
    Type head = inference.head(type);
    return switch (head) {
      case Type.Array array -> mentionsOperation(array.item());
      case Type.Arrow arrow ->
          arrow.kind() == CallableKind.OPERATION
              || mentionsOperation(arrow.input())
              || mentionsOperation(arrow.output());
      case Type.Tuple tuple -> {
        for (Type item : tuple.items()) {
          if (mentionsOperation(item)) {
            yield true;
          }
        }
        yield false;
      }
      case Type.Primitive _, Type.Udt _, Type.Parameter _, Type.Variable _, Type.Unknown _ -> false;
    };
  }

  /// A copy of `type` whose operations have functors still to be inferred: at most those of `type` where its values flow
  /// in, at least those where values flow to it.
  private Type generalize(Type type, boolean flowsIn) {
    Type head = inference.head(type);
    return switch (head) {
      case Type.Array array -> new Type.Array(generalize(array.item(), flowsIn));
      case Type.Tuple tuple -> {
        List<Type> items = new ArrayList<>(tuple.items().size());
        for (Type item : tuple.items()) {
          items.add(generalize(item, flowsIn));
        }
        yield new Type.Tuple(items);
      }
      case Type.Arrow arrow ->
          new Type.Arrow(
              arrow.kind(),
              generalize(arrow.input(), !flowsIn),
              generalize(arrow.output(), flowsIn),
              generalizeFunctors(arrow, flowsIn));
      case Type.Primitive _, Type.Udt _, Type.Parameter _, Type.Variable _, Type.Unknown _ -> head;
    };
  }

  private FunctorSet generalizeFunctors(Type.Arrow arrow, boolean flowsIn) {
    if (arrow.kind() == CallableKind.FUNCTION) {
      return Functors.NONE;
    }
    FunctorSet.Variable fresh = inference.functors.fresh();
    if (flowsIn) {
      inference.functors.provide(arrow.functors(), fresh);
    } else {
      inference.functors.provide(fresh, arrow.functors());
    }
    return fresh;
  }
}
