package dev.quaver.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Looks for something inside an expression.
public final class Contents {

  private Contents() {}

  /// Whether evaluating it may execute statements of this callable, which may assign to locals.
  public static boolean hasStatements(Expr expr) {
    return any(expr, part -> part instanceof Expr.Block || part instanceof Expr.QubitScope);
  }

  /// The slot whose array the left side of `sum` may use up when the sum is about to be assigned to `assigned`, or -1.
  /// The right side is evaluated after the left one and must not see that its array has been used up.
  public static int usedUp(Expr.Binary sum, int assigned) {
    boolean bare = sum.left() instanceof Expr.Local && !hasStatements(sum.right());
    return bare || !touches(sum.right(), assigned) ? assigned : -1;
  }

  /// Whether it reads the local `slot` or may execute statements.
  private static boolean touches(Expr expr, int slot) {
    return hasStatements(expr)
        || any(expr, part -> part instanceof Expr.Local local && local.slot() == slot);
  }

  private static boolean any(Expr expr, Predicate<Expr> wanted) {
    return wanted.test(expr) || Children.of(expr).stream().anyMatch(child -> any(child, wanted));
  }

  /// Shows every expression in `root` to `visitor`, also those in statements; outer ones first.
  public static void visit(Expr root, Consumer<Expr> visitor, Consumer<Stmt> statementVisitor) {
    visitor.accept(root);
    if (root instanceof Expr.Block block) {
      block.statements().forEach(statement -> visit(statement, visitor, statementVisitor));
    }
    Children.of(root).forEach(child -> visit(child, visitor, statementVisitor));
  }

  /// Shows every expression and statement in `root`, which is one of them.
  public static void visit(Stmt root, Consumer<Expr> visitor, Consumer<Stmt> statementVisitor) {
    statementVisitor.accept(root);
    parts(root).forEach(part -> visit(part, visitor, statementVisitor));
  }

  private static List<Expr> parts(Stmt statement) {
    return switch (statement) {
      case Stmt.Bind bind -> List.of(bind.value());
      case Stmt.Assign assign -> List.of(assign.value());
      case Stmt.AssignItem assign -> with(assign.indices(), assign.value());
      case Stmt.Evaluate evaluate -> List.of(evaluate.expr());
      case Stmt.For loop -> List.of(loop.iterable(), loop.body());
      case Stmt.While loop -> List.of(loop.condition(), loop.body());
      case Stmt.Repeat loop -> {
        Optional<Expr.Block> fixup = loop.fixup();
        yield fixup.isPresent()
            ? List.of(loop.body(), loop.until(), fixup.get())
            : List.of(loop.body(), loop.until());
      }
      case Stmt.Return jump -> List.of(jump.value());
      case Stmt.Fail fail -> List.of(fail.message());
      case Stmt.Break _, Stmt.Continue _ -> List.of();
    };
  }

  private static List<Expr> with(List<Expr> exprs, Expr last) {
    var all = new ArrayList<>(exprs);
    all.add(last);
    return all;
  }
}
