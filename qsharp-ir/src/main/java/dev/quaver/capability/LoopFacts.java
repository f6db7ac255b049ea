package dev.quaver.capability;

import dev.quaver.check.Capability;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.types.Type;
import java.util.List;
import java.util.function.Supplier;

/// Goes through loops until nothing changes any more.
final class LoopFacts {

  /// More rounds than any chain of assignments in a loop of a sensible program needs.
  private static final int MAX_ROUNDS = 64;

  private final BodyRun run;

  LoopFacts(BodyRun run) {
    this.run = run;
  }

  /// What was found of a loop.
  ///
  /// @param head what it takes to go from round to round
  /// @param whole what the loop takes
  /// @param fixup what the fixup takes
  record Seen(Fact head, Fact whole, Fact fixup) {
    static final Seen NOTHING = new Seen(Fact.STATIC, Fact.STATIC, Fact.STATIC);
  }

  Fact forLoop(Stmt.For loop) {
    Fact iterable = run.expressions().of(loop.iterable());
    Type type = run.concrete(loop.iterable().type());
    Fact end = type instanceof Type.Array ? length(iterable) : part(iterable);
    Fact step = type instanceof Type.Array ? Fact.STATIC : part(iterable);
    int index = run.variables().add();
    run.variables().bind(index, type instanceof Type.Array ? Fact.STATIC : part(iterable));
    var heads = new Fact[] {Fact.STATIC, Fact.STATIC};
    Fact whole =
        loop(
            loop,
            () -> {
              Fact bounds = step.and(run.variables().get(index)).and(end);
              return bounds.isVariable() ? bounds.with(Construct.USE_OF_DYNAMIC_BOOL) : bounds;
            },
            () -> {
              Fact place = run.variables().get(index);
              Fact item =
                  type instanceof Type.Array array
                      ? run.expressions().indexed(iterable, place, array.item())
                      : place;
              run.variables().bind(loop.slot(), item);
              Fact body = run.expressions().of(loop.body());
              Fact next = run.statements().assign(index, step, Type.Primitive.INT);
              if (type instanceof Type.Array) {
                heads[0] = Fact.STATIC.after(end).after(item);
              }
              return Fact.STATIC.after(item).after(body).after(next);
            },
            heads);
    return Fact.STATIC.after(iterable).after(end).after(whole);
  }

  private static Fact length(Fact array) {
    return array.isVariable() && array.demands().has(Construct.USE_OF_DYNAMICALLY_SIZED_ARRAY)
        ? Fact.of(
            Level.VARIABLE,
            array
                .demands()
                .with(Construct.USE_OF_DYNAMICALLY_SIZED_ARRAY)
                .with(Construct.USE_OF_DYNAMIC_INT))
        : Fact.STATIC.after(array);
  }

  private Fact part(Fact range) {
    return range.shaped(Fact.PLAIN);
  }

  Fact whileLoop(Stmt.While loop) {
    var heads = new Fact[] {Fact.STATIC, Fact.STATIC};
    return loop(
        loop,
        () -> run.expressions().of(loop.condition()),
        () -> run.expressions().of(loop.body()),
        heads);
  }

  Fact repeat(Stmt.Repeat loop) {
    int going = run.variables().add();
    run.variables().bind(going, Fact.STATIC);
    var heads = new Fact[] {Fact.STATIC, Fact.STATIC};
    return loop(
        loop,
        () -> run.variables().get(going),
        () -> {
          Fact body = run.expressions().of(loop.body());
          Fact until = run.expressions().of(loop.until());
          Fact next = run.statements().assign(going, until.shaped(Fact.PLAIN), Type.Primitive.BOOL);
          Fact whole = Fact.STATIC.after(body).after(next);
          if (loop.fixup().isEmpty()) {
            return whole;
          }
          heads[1] = fixup(loop, loop.fixup().get(), run.variables().get(going));
          return whole.after(heads[1]);
        },
        heads);
  }

  private Fact fixup(Stmt.Repeat loop, Expr.Block fixup, Fact going) {
    if (going.isVariable()) {
      run.variables().enter(loop.until(), going);
    }
    Fact fact = run.expressions().of(fixup);
    if (going.isVariable()) {
      run.variables().leave();
    }
    return fact.after(going);
  }

  private Fact loop(Stmt loop, Supplier<Fact> condition, Supplier<Fact> body, Fact[] heads) {
    boolean mayJumpBack = run.judgement().capabilities().contains(Capability.BACKWARDS_BRANCHING);
    Supplier<Fact> whole = () -> stopping(loop, condition.get());
    Variables.Snapshot before = run.variables().snapshot();
    Rounds rounds = rounds(loop, whole, body, mayJumpBack);
    if (mayJumpBack && !rounds.total().demands().beyond(run.judgement().capabilities()).isEmpty()) {
      run.variables().restore(before);
      rounds = rounds(loop, whole, body, false);
    }
    Fact total = rounds.total();
    if (rounds.condition().isVariable()) {
      total = total.with(Construct.LOOP_WITH_DYNAMIC_CONDITION);
    }
    boolean isWritten = !run.body().stops().containsKey(loop);
    Fact head = isWritten ? heads[0].after(rounds.condition()) : heads[0];
    run.record(loop, new Seen(head, total, heads[1]));
    return total;
  }

  /// @param condition of the last round
  /// @param body of the last round
  private record Rounds(Fact condition, Fact body) {
    Fact total() {
      return Fact.STATIC.after(condition).after(body);
    }
  }

  private Rounds rounds(
      Stmt loop, Supplier<Fact> condition, Supplier<Fact> body, boolean jumpsBack) {
    Fact goesOn = condition.get();
    Fact round = Fact.STATIC;
    for (int i = 0; i < MAX_ROUNDS; i++) {
      Variables.Snapshot before = run.variables().snapshot();
      boolean varies = goesOn.isVariable() || (jumpsBack && round.isDynamic());
      if (varies) {
        run.variables().enter(loop, goesOn);
      }
      Fact again = condition.get();
      Fact next = body.get();
      if (varies) {
        run.variables().leave();
      }
      boolean settled =
          i > 0 && run.variables().isAt(before) && again.equals(goesOn) && next.equals(round);
      goesOn = again;
      round = next;
      if (settled) {
        break;
      }
    }
    return new Rounds(goesOn, round);
  }

  /// A loop's condition, and that none of the flags is set that end it.
  private Fact stopping(Stmt loop, Fact condition) {
    Fact whole = condition;
    for (int flag : run.body().stops().getOrDefault(loop, List.of())) {
      whole = whole.and(run.variables().get(flag));
    }
    return whole;
  }
}
