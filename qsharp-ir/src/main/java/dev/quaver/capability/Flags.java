package dev.quaver.capability;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ast.UnaryOperator;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Puts a variable in the place of jumps: a jump sets it, statements after the jump are skipped while it is set, and loops
/// end when it is.
final class Flags {

  private final Predicate<Stmt> jumps;
  private final Replacement replacement;
  private final List<Integer> flags;
  private final Map<Stmt, List<Integer>> stops;
  private final List<Expr.QubitScope> open = new ArrayList<>();

  /// What takes the place of a jump.
  interface Replacement {
    /// The statements instead of `jump`.
    ///
    /// @param open the allocations around the jump, outermost first
    List<Stmt> of(Stmt jump, List<Expr.QubitScope> open);

    /// What an expression gives that is skipped.
    default Expr instead(Type type) {
      return new Expr.DefaultValue(type, Span.NONE);
    }
  }

  /// @param jumps tells statements with a jump in them
  /// @param flags slots of the variables that are set
  /// @param stops gets for each loop with a jump in it the variables that end it
  Flags(
      Predicate<Stmt> jumps,
      Replacement replacement,
      List<Integer> flags,
      Map<Stmt, List<Integer>> stops) {
    this.jumps = jumps;
    this.replacement = replacement;
    this.flags = List.copyOf(flags);
    this.stops = stops;
  }

  static Map<Stmt, List<Integer>> noStops() {
    return new IdentityHashMap<>();
  }

  static Expr flag(int slot) {
    return new Expr.Local(slot, Type.Primitive.BOOL, Span.NONE);
  }

  static Stmt declare(int slot) {
    return new Stmt.Bind(slot, new Expr.BoolLiteral(false, Span.NONE), Span.NONE);
  }

  static Stmt set(int slot, Span place) {
    return new Stmt.Assign(slot, new Expr.BoolLiteral(true, place), place);
  }

  /// The statements without jumps.
  List<Stmt> in(List<Stmt> statements) {
    var out = new ArrayList<Stmt>();
    for (int i = 0; i < statements.size(); i++) {
      Stmt statement = statements.get(i);
      if (!jumps.test(statement)) {
        out.add(statement);
        continue;
      }
      out.addAll(in(statement));
      List<Stmt> rest = in(statements.subList(i + 1, statements.size()));
      if (!rest.isEmpty() && !isJump(statement)) {
        out.add(unlessSet(rest));
      }
      return out;
    }
    return out;
  }

  private static boolean isJump(Stmt statement) {
    return statement instanceof Stmt.Return
        || statement instanceof Stmt.Break
        || statement instanceof Stmt.Continue;
  }

  private Expr anySet() {
    Expr any = flag(flags.getFirst());
    for (int other : flags.subList(1, flags.size())) {
      any = new Expr.Binary(BinaryOperator.OR, any, flag(other), Type.Primitive.BOOL, Span.NONE);
    }
    return any;
  }

  private Stmt unlessSet(List<Stmt> rest) {
    Expr none = new Expr.Unary(UnaryOperator.NOT, anySet(), Type.Primitive.BOOL, Span.NONE);
    Expr guarded = new Expr.Block(rest, Optional.empty(), Type.UNIT, Span.NONE);
    return new Stmt.Evaluate(
        new Expr.If(none, guarded, Optional.empty(), Type.UNIT, Span.NONE), Span.NONE);
  }

  private List<Stmt> in(Stmt statement) {
    return switch (statement) {
      case Stmt.Return _, Stmt.Break _, Stmt.Continue _ -> replacement.of(statement, open);
      case Stmt.Evaluate s -> List.of(new Stmt.Evaluate(in(s.expr()), s.span()));
      case Stmt.Bind s -> List.of(new Stmt.Bind(s.slot(), in(s.value()), s.span()));
      case Stmt.Assign s -> List.of(new Stmt.Assign(s.slot(), in(s.value()), s.span()));
      case Stmt.For s -> stopped(s, new Stmt.For(s.slot(), s.iterable(), body(s.body()), s.span()));
      case Stmt.While s -> stopped(s, new Stmt.While(s.condition(), body(s.body()), s.span()));
      case Stmt.Repeat s ->
          stopped(
              s, new Stmt.Repeat(body(s.body()), s.until(), s.fixup().map(this::body), s.span()));
      case Stmt.AssignItem _, Stmt.Fail _ -> List.of(statement);
    };
  }

  private List<Stmt> stopped(Stmt before, Stmt after) {
    var all = new ArrayList<>(stops.getOrDefault(before, List.of()));
    all.addAll(flags);
    stops.put(after, all);
    return List.of(after);
  }

  /// The block without jumps.
  Expr.Block body(Expr.Block block) {
    List<Stmt> statements = in(block.statements());
    boolean mayBeSet = block.statements().stream().anyMatch(jumps);
    Optional<Expr> result =
        block.result().map(this::in).map(value -> mayBeSet ? unlessSet(value) : value);
    return new Expr.Block(statements, result, block.type(), block.span());
  }

  private Expr unlessSet(Expr value) {
    Type type = value.type();
    Expr instead = replacement.instead(type);
    return new Expr.If(
        anySet(),
        new Expr.Block(List.of(), Optional.of(instead), type, Span.NONE),
        Optional.of(new Expr.Block(List.of(), Optional.of(value), type, Span.NONE)),
        type,
        Span.NONE);
  }

  private Expr in(Expr expr) {
    return switch (expr) {
      case Expr.Block block -> body(block);
      case Expr.If branch ->
          new Expr.If(
              branch.condition(),
              in(branch.then()),
              branch.otherwise().map(this::in),
              branch.type(),
              branch.span());
      case Expr.QubitScope scope -> {
        open.add(scope);
        Expr body = in(scope.body());
        open.removeLast();
        yield new Expr.QubitScope(
            scope.allocations(), scope.borrow(), body, scope.type(), scope.span());
      }
      case Expr other -> other;
    };
  }
}
