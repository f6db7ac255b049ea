package dev.quaver.check;

import dev.quaver.ast.Expr;
import dev.quaver.ast.Functor;
import dev.quaver.ast.QubitInit;
import dev.quaver.ast.Stmt;
import dev.quaver.source.Span;
import dev.quaver.types.Type;

/// Checks that a block can be run backwards: operations are called as statements only, and nothing is assigned or left.
final class InversionRules {

  private final SideTables tables;
  private final Reporter reporter;

  InversionRules(SideTables tables, Reporter reporter) {
    this.tables = tables;
    this.reporter = reporter;
  }

  /// Reports what stands in the way of inverting `body`.
  void check(Expr body) {
    if (!isUnit(body)) {
      reporter.error(
          "LogicSeparation.NonUnitBlock",
          "cannot generate the adjoint of a block that gives a value of type "
              + tables.typeIfAny(body),
          body.span());
      return;
    }
    step(body);
  }

  private boolean isUnit(Expr expr) {
    Type type = tables.typeIfAny(expr);
    return type instanceof Type.Unknown
        || (type instanceof Type.Tuple tuple && tuple.items().isEmpty());
  }

  private void statement(Stmt statement) {
    switch (statement) {
      case Stmt.Expression expression -> step(expression.expr());
      case Stmt.Local local -> noCall(local.value());
      case Stmt.Use use -> {
        sizes(use.init());
        if (use.block().isPresent()) {
          step(use.block().get());
        }
      }
      case Stmt.Declaration _, Stmt.Empty _ -> {}
    }
  }

  private void sizes(QubitInit init) {
    switch (init) {
      case QubitInit.Array array -> noCall(array.size());
      case QubitInit.Tuple tuple -> tuple.items().forEach(this::sizes);
      case QubitInit.Single _, QubitInit.Error _ -> {}
    }
  }

  /// An expression in a place where it will be run in reverse order.
  private void step(Expr expr) {
    switch (expr) {
      case Expr.Block block -> block.statements().forEach(this::statement);
      case Expr.Paren paren -> step(paren.expr());
      case Expr.Conjugation conjugation -> step(conjugation.apply());
      case Expr.For loop -> {
        noCall(loop.iterable());
        step(loop.body());
      }
      case Expr.If branch -> {
        noCall(branch.condition());
        step(branch.then());
        branch.otherwise().ifPresent(this::step);
      }
      case Expr.Parallel parallel -> {
        parallel.limit().ifPresent(this::noCall);
        step(parallel.body());
      }
      case Expr.Call call when OperationCalls.isOperationCall(call, tables) -> {
        Children.of(call, this::noCall);
        if (!OperationCalls.functors(call, tables).has(Functor.ADJOINT)) {
          reporter.errorAt(
              "AdjGen.MissingAdjFunctor",
              "this operation does not support Adj, which generating the adjoint needs",
              call.callee().span(),
              tables.declared(call.callee()),
              "declared without `is Adj`",
              OperationCalls.remedy(tables.declared(call.callee()), "Adj"));
        }
      }
      case Expr _ -> noCall(expr);
    }
  }

  /// An expression that is evaluated before anything is reversed.
  private void noCall(Expr expr) {
    switch (expr) {
      case Expr.Assign _, Expr.AssignOperator _, Expr.AssignUpdate _ ->
          forbidden("assignments", expr.span());
      case Expr.While _ -> forbidden("while loops", expr.span());
      case Expr.Repeat _ -> forbidden("repeat loops", expr.span());
      case Expr.Return _ -> forbidden("return", expr.span());
      case Expr.Break _, Expr.Continue _ -> forbidden("break and continue", expr.span());
      case Expr.Lambda _ -> {}
      case Expr.Call call when OperationCalls.isOperationCall(call, tables) ->
          reporter.error(
              "LogicSeparation.OpCallForbidden",
              "cannot generate the adjoint with a call of an operation in this place",
              call.span(),
              "where an adjoint is generated, call operations as statements of their own");
      case Expr _ -> Children.of(expr, this::noCall);
    }
  }

  private void forbidden(String what, Span span) {
    reporter.error(
        "LogicSeparation.ExprFobidden",
        "cannot generate the adjoint of code with " + what,
        span,
        "write the adjoint specialization yourself");
  }
}
