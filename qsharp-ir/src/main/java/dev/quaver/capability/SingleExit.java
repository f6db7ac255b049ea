package dev.quaver.capability;

import dev.quaver.ir.Callable;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Rewrites a body so that it leaves at its end alone, as a machine without jumps runs it. A `return` at the end becomes
/// the body's value; earlier ones store it, and variables in the place of jumps skip the rest.
final class SingleExit {

  private final Type output;
  private final Map<Stmt, List<Integer>> stops = Flags.noStops();
  private final Map<Stmt, List<Expr.QubitScope>> releases = new IdentityHashMap<>();
  private int slotCount;

  private SingleExit(int slotCount, Type output) {
    this.slotCount = slotCount;
    this.output = output;
  }

  /// A body without jumps.
  ///
  /// @param locals of the frame as it was
  /// @param slotCount of the frame, with the slots that were added
  /// @param stops for loops, the variables that end them when they are true
  /// @param releases for what took the place of a `return`, the allocations that it leaves
  record Body(
      Expr.Block block,
      List<Callable.Local> locals,
      int slotCount,
      Map<Stmt, List<Integer>> stops,
      Map<Stmt, List<Expr.QubitScope>> releases) {

    /// The type of a variable that the program has.
    Type type(int slot) {
      return locals.get(slot).type();
    }
  }

  static Body of(Callable.Specialization specialization, Type output) {
    int slotCount = specialization.locals().size();
    if (!Jumps.any(specialization.body())) {
      return new Body(
          specialization.body(), specialization.locals(), slotCount, Map.of(), Map.of());
    }
    var exit = new SingleExit(slotCount, output);
    Expr.Block looped = new LoopJumps(exit::slot, exit.stops).removedFrom(specialization.body());
    Expr.Block valued = exit.valued(looped);
    Expr.Block whole = Jumps.returns(valued) ? exit.flagged(valued) : valued;
    return new Body(whole, specialization.locals(), exit.slotCount, exit.stops, exit.releases);
  }

  private int slot() {
    return slotCount++;
  }

  /// With a `return` at the end turned into the value.
  private Expr.Block valued(Expr.Block block) {
    if (block.result().isPresent()) {
      return new Expr.Block(
          block.statements(), block.result().map(this::valued), block.type(), block.span());
    }
    if (block.statements().isEmpty()) {
      return block;
    }
    List<Stmt> before = block.statements().subList(0, block.statements().size() - 1);
    Optional<Expr> value =
        switch (block.statements().getLast()) {
          case Stmt.Return last -> Optional.of(last.value());
          case Stmt.Evaluate(Expr last, _) when Jumps.alwaysReturns(last) ->
              Optional.of(valued(last));
          case Stmt _ -> Optional.empty();
        };
    return value.isEmpty() ? block : new Expr.Block(before, value, output, block.span());
  }

  private Expr valued(Expr expr) {
    return switch (expr) {
      case Expr.Block block -> valued(block);
      case Expr.If branch when branch.otherwise().isPresent() ->
          new Expr.If(
              branch.condition(),
              valued(branch.then()),
              branch.otherwise().map(this::valued),
              Jumps.alwaysReturns(branch) ? output : branch.type(),
              branch.span());
      case Expr.QubitScope scope ->
          new Expr.QubitScope(
              scope.allocations(),
              scope.borrow(),
              valued(scope.body()),
              Jumps.alwaysReturns(scope) ? output : scope.type(),
              scope.span());
      case Expr other -> other;
    };
  }

  private Expr.Block flagged(Expr.Block block) {
    var replacement = new StoredValue(slot(), slot());
    var flags = new Flags(Jumps::returns, replacement, List.of(replacement.returned), stops);
    Expr.Block inner = flags.body(block);
    var statements = new ArrayList<Stmt>();
    statements.add(Flags.declare(replacement.returned));
    statements.add(
        new Stmt.Bind(replacement.value, new Expr.DefaultValue(output, Span.NONE), Span.NONE));
    statements.addAll(inner.statements());
    Expr result = inner.result().orElseGet(() -> replacement.instead(output));
    return new Expr.Block(statements, Optional.of(result), output, block.span());
  }

  /// A `return` stores its value and says that it did.
  private final class StoredValue implements Flags.Replacement {
    private final int returned;
    private final int value;

    StoredValue(int returned, int value) {
      this.returned = returned;
      this.value = value;
    }

    @Override
    public List<Stmt> of(Stmt jump, List<Expr.QubitScope> open) {
      Expr given = ((Stmt.Return) jump).value();
      Stmt store = new Stmt.Assign(value, given, Span.NONE);
      Stmt set = Flags.set(returned, Span.NONE);
      releases.put(set, List.copyOf(open));
      return List.of(store, set);
    }

    @Override
    public Expr instead(Type type) {
      return type.equals(output)
          ? new Expr.Local(value, type, Span.NONE)
          : new Expr.DefaultValue(type, Span.NONE);
    }
  }
}
