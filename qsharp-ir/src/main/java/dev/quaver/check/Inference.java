package dev.quaver.check;

import dev.quaver.source.Span;
import dev.quaver.types.FunctorSet;
import dev.quaver.types.Functors;
import dev.quaver.types.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The type variables of one callable: unification with functor subtyping, and questions that wait until a type is known.
///
/// Whether anything changed is told by identity, so that unchanged types stay shared.
@SuppressWarnings("ReferenceEquality")
final class Inference {

  private static final Type UNKNOWN = new Type.Unknown();

  /// Functor sets.
  final FunctorVariables functors = new FunctorVariables();

  /// Whether arguments of a call are being related to parameters.
  boolean inArguments;

  private final Reporter reporter;
  private final int problemsBefore;
  private final Unifier unifier = new Unifier(this);
  private final ArrayDeque<Runnable> ready = new ArrayDeque<>();
  private boolean working;
  private @Nullable Type[] bindings = new Type[32];
  private Span[] origins = new Span[32];
  private boolean[] diverging = new boolean[32];
  private @Nullable List<Waiting>[] waiting = newWaiting(32);
  private int count;

  /// A question about a type that is not known yet.
  private record Waiting(Type type, Consumer<Type> then) {}

  private final boolean strict;

  /// @param strict whether joins keep the functors of what comes first, as for the modern compiler
  Inference(Reporter reporter, boolean strict) {
    this.reporter = reporter;
    this.strict = strict;
    this.problemsBefore = reporter.problems().size();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable List<Waiting>[] newWaiting(int size) {
    return new List[size];
  }

  /// A type to be inferred; `origin` is blamed if it never is.
  Type fresh(Span origin) {
    if (count == bindings.length) {
      bindings = Arrays.copyOf(bindings, 2 * count);
      origins = Arrays.copyOf(origins, 2 * count);
      diverging = Arrays.copyOf(diverging, 2 * count);
      waiting = Arrays.copyOf(waiting, 2 * count);
    }
    origins[count] = origin;
    return new Type.Variable(count++);
  }

  /// The type of an expression that never yields a value: fits anything, and is Unit if nothing asks.
  Type freshDiverging(Span origin) {
    Type type = fresh(origin);
    diverging[count - 1] = true;
    return type;
  }

  /// The type with its outermost variable replaced, as far as known.
  Type head(Type type) {
    Type at = type;
    while (at instanceof Type.Variable variable) {
      Type bound = bindings[variable.id()];
      if (bound == null) {
        return at;
      }
      at = bound;
    }
    return at;
  }

  boolean isDiverging(Type.Variable variable) {
    return diverging[variable.id()];
  }

  /// Gives an unbound variable its type and wakes the questions that waited for it.
  void bind(Type.Variable variable, Type type) {
    bindings[variable.id()] = type;
    List<Waiting> questions = waiting[variable.id()];
    if (questions != null) {
      waiting[variable.id()] = null;
      for (Waiting question : questions) {
        ready.add(() -> whenKnown(question.type, question.then));
      }
    }
  }

  /// Calls `then` with the outermost form of `type` as soon as that is known: now, or later. Never with a variable.
  void whenKnown(Type type, Consumer<Type> then) {
    Type head = head(type);
    if (head instanceof Type.Variable variable) {
      List<Waiting> questions = waiting[variable.id()];
      if (questions == null) {
        questions = new ArrayList<>(2);
        waiting[variable.id()] = questions;
      }
      questions.add(new Waiting(type, then));
    } else {
      then.accept(head);
    }
  }

  private void answerQuestions() {
    if (working) {
      return;
    }
    working = true;
    for (Runnable question = ready.poll(); question != null; question = ready.poll()) {
      question.run();
    }
    working = false;
  }

  /// A value of type `actual` is used where `expected` is asked for.
  void coerce(Type actual, Type expected, Span span) {
    report(unifier.relate(actual, expected, true), actual, expected, span);
  }

  /// Both types are the same.
  void equate(Type actual, Type expected, Span span) {
    report(unifier.relate(actual, expected, false), actual, expected, span);
  }

  /// The type of what is either of `first` or of `second`: operations have the functors that both have,
  /// or in strict code those of the first.
  Type join(Type first, Type second, Span firstSpan, Span secondSpan) {
    if (strict || !unifier.mentionsOperation(first)) {
      Type head = head(first);
      if (head instanceof Type.Variable variable && isDiverging(variable)) {
        return second;
      }
      coerce(second, first, secondSpan);
      return first;
    }
    Type joined = fresh(firstSpan);
    coerce(first, joined, firstSpan);
    coerce(second, joined, secondSpan);
    return joined;
  }

  /// Whether functors matter in `type`.
  boolean mentionsOperation(Type type) {
    return unifier.mentionsOperation(type);
  }

  private void report(Unifier.Outcome outcome, Type actual, Type expected, Span span) {
    if (outcome != Unifier.Outcome.FITS) {
      TypeErrors.mismatch(this, reporter, outcome, actual, expected, span);
    }
    if (!ready.isEmpty()) {
      answerQuestions();
    }
  }

  /// Asks `operation` for functors; reports at `span` if it has them not.
  void requireFunctors(FunctorSet operation, Functors wanted, Span span) {
    if (!functors.provide(operation, wanted)) {
      TypeErrors.missingFunctor(reporter, functors.current(operation), wanted, span);
    }
  }

  /// Ends inference: defaults, and a diagnostic for the first type that stays open, unless an earlier mistake explains it.
  void finish() {
    answerQuestions();
    for (int i = 0; i < count; i++) {
      if (bindings[i] == null && diverging[i]) {
        bind(new Type.Variable(i), Type.UNIT);
        answerQuestions();
      }
    }
    functors.settle();
    for (int i = 0; i < count; i++) {
      if (bindings[i] == null) {
        bindings[i] = UNKNOWN;
        if (reporter.problems().size() == problemsBefore) {
          reporter.error(
              "TypeCk.AmbiguousTy",
              "insufficient type information to infer type",
              origins[i],
              "provide a type annotation");
        }
      }
    }
  }

  /// The type with all known variables replaced; the same object if nothing changes.
  Type resolve(Type type) {
    return switch (type) {
      case Type.Variable variable -> {
        Type bound = bindings[variable.id()];
        if (bound == null) {
          yield type;
        }
        Type resolved = resolve(bound);
        bindings[variable.id()] = resolved;
        yield resolved;
      }
      case Type.Array array -> {
        Type item = resolve(array.item());
        yield item == array.item() ? array : new Type.Array(item);
      }
      case Type.Tuple tuple -> resolve(tuple);
      case Type.Arrow arrow -> resolveArrow(arrow);
      case Type.Primitive _, Type.Udt _, Type.Parameter _, Type.Unknown _ -> type;
    };
  }

  private Type.Tuple resolve(Type.Tuple tuple) {
    List<Type> items = tuple.items();
    for (int i = 0; i < items.size(); i++) {
      if (resolve(items.get(i)) != items.get(i)) {
        var resolved = new ArrayList<Type>(items.size());
        for (Type item : items) {
          resolved.add(resolve(item));
        }
        return new Type.Tuple(resolved);
      }
    }
    return tuple;
  }

  /// The same for an arrow type; functor variables too take the value known by now.
  Type.Arrow resolveArrow(Type.Arrow arrow) {
    Type input = resolve(arrow.input());
    Type output = resolve(arrow.output());
    Functors known = functors.current(arrow.functors());
    return input == arrow.input() && output == arrow.output() && known == arrow.functors()
        ? arrow
        : new Type.Arrow(arrow.kind(), input, output, known);
  }
}
