package dev.quaver.lower;

import dev.quaver.ast.Stmt.Expression;
import dev.quaver.ast.Stmt.Use;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Lowers blocks and statements. In a body that is being inverted, blocks change their order here.
final class StatementLowering {
  private final BodyLowering body;
  private final QubitLowering qubits;

  StatementLowering(BodyLowering body) {
    this.body = body;
    this.qubits = new QubitLowering(body);
  }

  /// A block.
  ///
  /// @param expected the type its place needs; with Unit, whatever its last expression gives is dropped
  Expr.Block block(dev.quaver.ast.Expr.Block block, Type expected) {
    return block(block, expected, _ -> {});
  }

  /// A block of type Unit with more at its end, inside the scope of all its names and qubits.
  Expr.Block blockWithTail(dev.quaver.ast.Expr.Block block, Consumer<List<Stmt>> tail) {
    return block(block, Type.UNIT, tail);
  }

  private Expr.Block block(
      dev.quaver.ast.Expr.Block block, Type expected, Consumer<List<Stmt>> tail) {
    List<dev.quaver.ast.Stmt> statements =
        body.mode().adjoint() ? body.adjointOrder().invert(block.statements()) : block.statements();
    return sequence(statements, expected, block.span(), tail);
  }

  Expr branch(dev.quaver.ast.Expr.If branch, Type expected) {
    Expr condition = body.expressions().lower(branch.condition());
    Expr then = block(branch.then(), expected);
    Optional<Expr> otherwise =
        branch
            .otherwise()
            .map(other ->
                switch (other) {
                  case dev.quaver.ast.Expr.If next -> branch(next, expected);
                  case dev.quaver.ast.Expr.Block last -> block(last, expected);
                  case dev.quaver.ast.Expr odd -> body.expressions().lower(odd);
                });
    return new Expr.If(condition, then, otherwise, expected, branch.span());
  }

  private Expr.Block sequence(
      List<dev.quaver.ast.Stmt> statements, Type expected, Span span, Consumer<List<Stmt>> tail) {
    var out = new ArrayList<Stmt>();
    boolean wantsValue = !expected.equals(Type.UNIT);
    for (int i = 0; i < statements.size(); i++) {
      boolean isLast = i == statements.size() - 1;
      switch (statements.get(i)) {
        case dev.quaver.ast.Stmt.Local local ->
            body.patterns().bind(local.pattern(), body.expressions().lower(local.value()), out);
        case Use use when use.block().isEmpty() -> {
          List<dev.quaver.ast.Stmt> rest = statements.subList(i + 1, statements.size());
          Expr scope =
              qubits.scope(
                  use, inner -> add(inner, sequence(rest, expected, span, tail)), expected);
          return ending(out, scope, span);
        }
        case Use use -> {
          Type type = wantsValue && isLast ? expected : Type.UNIT;
          Expr scope = qubits.scope(use, inner -> add(inner, block(use.block().get(), type)), type);
          if (wantsValue && isLast) {
            return ending(out, scope, span);
          }
          out.add(new Stmt.Evaluate(scope, use.span()));
        }
        case Expression last
            when wantsValue && isLast && !last.semicolon() && hasValue(last.expr()) -> {
          return ending(out, value(last.expr(), expected), span);
        }
        case Expression expression -> effect(expression.expr(), out);
        case dev.quaver.ast.Stmt.Declaration _, dev.quaver.ast.Stmt.Empty _ -> {}
      }
    }
    tail.accept(out);
    return new Expr.Block(out, Optional.empty(), expected, span);
  }

  private static Expr.Block add(List<Stmt> before, Expr.Block block) {
    if (before.isEmpty()) {
      return block;
    }
    before.addAll(block.statements());
    return new Expr.Block(before, block.result(), block.type(), block.span());
  }

  private static Expr.Block ending(List<Stmt> statements, Expr value, Span span) {
    if (value.type().equals(Type.UNIT)) {
      statements.add(new Stmt.Evaluate(value, value.span()));
      return Ir.unitBlock(statements, span);
    }
    return new Expr.Block(statements, Optional.of(value), value.type(), span);
  }

  /// The value of a block; its branches are told what is expected, so that those that jump fit in.
  private Expr value(dev.quaver.ast.Expr expr, Type expected) {
    return switch (expr) {
      case dev.quaver.ast.Expr.Paren paren -> value(paren.expr(), expected);
      case dev.quaver.ast.Expr.If branch -> branch(branch, expected);
      case dev.quaver.ast.Expr.Block block -> block(block, expected);
      case dev.quaver.ast.Expr.Conjugation conjugation ->
          body.loops().conjugation(conjugation, expected);
      case dev.quaver.ast.Expr.Parallel parallel -> value(parallel.body(), expected);
      case dev.quaver.ast.Expr other -> Coercion.to(expected, body.expressions().lower(other));
    };
  }

  private static boolean hasValue(dev.quaver.ast.Expr expr) {
    return switch (expr) {
      case dev.quaver.ast.Expr.Return _,
          dev.quaver.ast.Expr.Fail _,
          dev.quaver.ast.Expr.Break _,
          dev.quaver.ast.Expr.Continue _,
          dev.quaver.ast.Expr.For _,
          dev.quaver.ast.Expr.While _,
          dev.quaver.ast.Expr.Repeat _ ->
          false;
      case dev.quaver.ast.Expr.Paren paren -> hasValue(paren.expr());
      case dev.quaver.ast.Expr _ -> true;
    };
  }

  /// An expression as a statement.
  void effect(dev.quaver.ast.Expr expr, List<Stmt> out) {
    switch (expr) {
      case dev.quaver.ast.Expr.Paren e -> effect(e.expr(), out);
      case dev.quaver.ast.Expr.Parallel e -> effect(e.body(), out);
      case dev.quaver.ast.Expr.For e -> body.loops().forLoop(e, out);
      case dev.quaver.ast.Expr.While e -> body.loops().whileLoop(e, out);
      case dev.quaver.ast.Expr.Repeat e -> body.loops().repeat(e, out);
      case dev.quaver.ast.Expr.Conjugation e ->
          out.addAll(body.loops().conjugation(e, Type.UNIT).statements());
      case dev.quaver.ast.Expr.Block e -> out.add(evaluate(block(e, Type.UNIT)));
      case dev.quaver.ast.Expr.If e -> out.add(evaluate(branch(e, Type.UNIT)));
      case dev.quaver.ast.Expr.Assign e -> body.updates().assign(e, out);
      case dev.quaver.ast.Expr.AssignOperator e -> body.updates().assignOperator(e, out);
      case dev.quaver.ast.Expr.AssignUpdate e -> body.updates().assignUpdate(e, out);
      case dev.quaver.ast.Expr.Return e ->
          out.add(new Stmt.Return(value(e.value(), body.output()), e.span()));
      case dev.quaver.ast.Expr.Fail e ->
          out.add(new Stmt.Fail(body.expressions().lower(e.message()), e.span()));
      case dev.quaver.ast.Expr.Break e -> out.add(new Stmt.Break(e.span()));
      case dev.quaver.ast.Expr.Continue e -> out.add(new Stmt.Continue(e.span()));
      case dev.quaver.ast.Expr other ->
          PatternLowering.discard(body.expressions().lower(other), out);
    }
  }

  private static Stmt evaluate(Expr expr) {
    return new Stmt.Evaluate(expr, expr.span());
  }
}
