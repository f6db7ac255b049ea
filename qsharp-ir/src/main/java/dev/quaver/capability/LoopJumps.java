package dev.quaver.capability;

import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;

/// Rewrites loops so that they have no `break` and no `continue`.
final class LoopJumps {

  private final IntSupplier slots;
  private final Map<Stmt, List<Integer>> stops;

  /// @param slots gives new slots
  /// @param stops gets for each loop with a `break` the variable that ends it
  LoopJumps(IntSupplier slots, Map<Stmt, List<Integer>> stops) {
    this.slots = slots;
    this.stops = stops;
  }

  Expr.Block removedFrom(Expr.Block block) {
    return (Expr.Block) in(block);
  }

  private Expr in(Expr expr) {
    return switch (expr) {
      case Expr.Block block -> {
        var statements = new ArrayList<Stmt>();
        block.statements().forEach(statement -> statements.addAll(in(statement)));
        yield new Expr.Block(statements, block.result().map(this::in), block.type(), block.span());
      }
      case Expr.If branch ->
          new Expr.If(
              branch.condition(),
              in(branch.then()),
              branch.otherwise().map(this::in),
              branch.type(),
              branch.span());
      case Expr.QubitScope scope ->
          new Expr.QubitScope(
              scope.allocations(), scope.borrow(), in(scope.body()), scope.type(), scope.span());
      case Expr other -> other;
    };
  }

  private List<Stmt> in(Stmt statement) {
    return switch (statement) {
      case Stmt.Evaluate s -> List.of(new Stmt.Evaluate(in(s.expr()), s.span()));
      case Stmt.Bind s -> List.of(new Stmt.Bind(s.slot(), in(s.value()), s.span()));
      case Stmt.Assign s -> List.of(new Stmt.Assign(s.slot(), in(s.value()), s.span()));
      case Stmt.For s ->
          flagged(new Stmt.For(s.slot(), s.iterable(), removedFrom(s.body()), s.span()));
      case Stmt.While s -> flagged(new Stmt.While(s.condition(), removedFrom(s.body()), s.span()));
      case Stmt.Repeat s ->
          List.of(
              new Stmt.Repeat(
                  removedFrom(s.body()), s.until(), s.fixup().map(this::removedFrom), s.span()));
      case Stmt.AssignItem _, Stmt.Return _, Stmt.Fail _, Stmt.Break _, Stmt.Continue _ ->
          List.of(statement);
    };
  }

  private List<Stmt> flagged(Stmt.For loop) {
    if (!Jumps.leavesLoop(loop.body())) {
      return List.of(loop);
    }
    var flags = new LoopFlags();
    return flags.before(
        new Stmt.For(loop.slot(), loop.iterable(), flags.in(loop.body()), loop.span()));
  }

  private List<Stmt> flagged(Stmt.While loop) {
    if (!Jumps.leavesLoop(loop.body())) {
      return List.of(loop);
    }
    var flags = new LoopFlags();
    return flags.before(new Stmt.While(loop.condition(), flags.in(loop.body()), loop.span()));
  }

  /// The two variables of one loop.
  private final class LoopFlags {
    private final int broken = slots.getAsInt();
    private final int continued = slots.getAsInt();
    private final Flags flags =
        new Flags(
            Jumps::leavesLoop,
            (jump, _) ->
                List.of(Flags.set(jump instanceof Stmt.Break ? broken : continued, jump.span())),
            List.of(broken, continued),
            stops);

    Expr.Block in(Expr.Block body) {
      var statements = new ArrayList<Stmt>();
      statements.add(Flags.declare(continued));
      statements.addAll(flags.in(body.statements()));
      return new Expr.Block(statements, body.result(), body.type(), body.span());
    }

    List<Stmt> before(Stmt loop) {
      stops.put(loop, List.of(broken));
      return List.of(Flags.declare(broken), loop);
    }
  }
}
