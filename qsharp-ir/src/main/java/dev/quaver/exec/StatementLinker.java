package dev.quaver.exec;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.exec.QubitScopes.Allocation;
import dev.quaver.ir.Destination;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import dev.quaver.value.Kind;
import dev.quaver.value.TupleValue;
import dev.quaver.value.Use;
import java.util.List;
import java.util.Optional;

/// Links statements, and expressions in statement position.
final class StatementLinker {

  private final Linker linker;

  StatementLinker(Linker linker) {
    this.linker = linker;
  }

  StatementNode[] link(List<Stmt> statements) {
    StatementNode[] nodes = new StatementNode[statements.size()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = link(statements.get(i));
    }
    return nodes;
  }

  private StatementNode link(Stmt statement) {
    boolean outer = linker.takeJumpInExpression();
    linker.enterLevel();
    StatementNode node = make(statement);
    linker.leaveLevel();
    if (linker.takeJumpInExpression()) {
      node = new Statements.CatchJump(node);
    }
    linker.restoreJumpInExpression(outer);
    return node;
  }

  private StatementNode make(Stmt statement) {
    return switch (statement) {
      case Stmt.Bind bind -> into(bind.value(), new Destination.Slot(bind.slot()));
      case Stmt.Assign assign -> assign(assign);
      case Stmt.AssignItem assign -> assignItem(assign);
      case Stmt.Evaluate evaluate -> into(evaluate.expr(), Destination.DISCARD);
      case Stmt.For loop -> forLoop(loop);
      case Stmt.While loop ->
          new Loops.While(
              expression(loop.condition(), Use.VALUE), block(loop.body()), linker.heat(loop));
      case Stmt.Repeat loop ->
          new Loops.Repeat(
              block(loop.body()),
              expression(loop.until(), Use.VALUE),
              loop.fixup().map(this::block).orElseGet(Statements::nothing),
              linker.heat(loop));
      case Stmt.Return jump -> {
        linker.sawJump();
        yield into(jump.value(), Destination.RETURN);
      }
      case Stmt.Fail fail ->
          new Statements.Fail(expression(fail.message(), Use.VALUE), fail.span());
      case Stmt.Break _ -> {
        linker.sawJump();
        yield Statements.jump(StatementNode.BREAK);
      }
      case Stmt.Continue _ -> {
        linker.sawJump();
        yield Statements.jump(StatementNode.CONTINUE);
      }
    };
  }

  /// An expression whose value goes to `destination`; jumps inside its blocks end the statement.
  StatementNode into(Expr expr, Destination destination) {
    linker.enterLevel();
    StatementNode node =
        switch (expr) {
          case Expr.Block block -> sequence(block, destination);
          case Expr.If choice ->
              new Statements.If(
                  expression(choice.condition(), Use.VALUE),
                  into(choice.then(), destination),
                  choice
                      .otherwise()
                      .map(other -> into(other, destination))
                      .orElseGet(() -> unit(destination)));
          case Expr.QubitScope scope ->
              new QubitScopes.Statement(
                  allocations(scope), scope.borrow(), into(scope.body(), destination));
          case Expr simple -> store(simple, destination);
        };
    linker.leaveLevel();
    return node;
  }

  Allocation[] allocations(Expr.QubitScope scope) {
    return scope.allocations().stream()
        .map(part ->
            new Allocation(
                linker.layout().indices()[part.slot()],
                part.size().map(size -> expression(size, Use.VALUE)).orElse(null),
                part.span()))
        .toArray(Allocation[]::new);
  }

  private StatementNode block(Expr.Block block) {
    return into(block, Destination.DISCARD);
  }

  private StatementNode sequence(Expr.Block block, Destination destination) {
    StatementNode[] statements = link(block.statements());
    Optional<Expr> result = block.result();
    if (result.isEmpty() && destination instanceof Destination.Discard) {
      return Statements.sequence(statements);
    }
    StatementNode[] all = java.util.Arrays.copyOf(statements, statements.length + 1);
    all[statements.length] =
        result.map(value -> into(value, destination)).orElseGet(() -> unit(destination));
    return Statements.sequence(all);
  }

  private StatementNode store(Expr expr, Destination destination) {
    return switch (destination) {
      case Destination.Discard _ ->
          Statements.evaluate(linker.kind(expr), expression(expr, Use.BORROW));
      case Destination.Return _ ->
          Statements.returning(linker.outputKind(), expression(expr, Use.LAST));
      case Destination.Slot slot -> write(slot.slot(), expression(expr, Use.VALUE));
    };
  }

  /// What a block without a value leaves behind; if it cannot end normally nobody sees it.
  private StatementNode unit(Destination destination) {
    Node unit = Constants.of((Object) TupleValue.UNIT);
    return switch (destination) {
      case Destination.Discard _ -> Statements.nothing();
      case Destination.Return _ ->
          linker.outputKind() == Kind.OBJECT
              ? Statements.returning(Kind.OBJECT, unit)
              : Statements.jump(StatementNode.RETURN);
      case Destination.Slot slot ->
          linker.layout().kinds()[slot.slot()] == Kind.OBJECT
              ? write(slot.slot(), unit)
              : Statements.nothing();
    };
  }

  private StatementNode write(int slot, Node value) {
    SlotLayout layout = linker.layout();
    return Locals.write(layout.kinds()[slot], layout.indices()[slot], value);
  }

  private Node expression(Expr expr, Use use) {
    return linker.expressions().link(expr, use);
  }

  private StatementNode assign(Stmt.Assign assign) {
    return switch (assign.value()) {
      case Expr.ArrayUpdate _, Expr.SliceUpdate _ ->
          write(assign.slot(), linker.expressions().owned(assign.value(), assign.slot()));
      case Expr.Binary sum when sum.operator() == BinaryOperator.ADD && linker.isArray(sum) ->
          write(assign.slot(), linker.expressions().owned(sum, assign.slot()));
      case Expr other -> into(other, new Destination.Slot(assign.slot()));
    };
  }

  private StatementNode assignItem(Stmt.AssignItem assign) {
    List<Expr> indices = assign.indices();
    Node[] nodes = indices.stream().map(index -> expression(index, Use.VALUE)).toArray(Node[]::new);
    Span[] spans = indices.stream().map(Expr::span).toArray(Span[]::new);
    int slot = linker.layout().indices()[assign.slot()];
    Kind kind = linker.kind(assign.value());
    return new ArrayUpdates.AssignInner(
        slot, nodes, spans, kind, expression(assign.value(), Use.VALUE));
  }

  private StatementNode forLoop(Stmt.For loop) {
    SlotLayout layout = linker.layout();
    int index = layout.indices()[loop.slot()];
    Node iterable = expression(loop.iterable(), Use.VALUE);
    StatementNode body = block(loop.body());
    if (linker.underlying(loop.iterable()) instanceof Type.Array) {
      return new Loops.ForArray(
          layout.kinds()[loop.slot()], index, iterable, body, linker.heat(loop));
    }
    return new Loops.ForRange(index, iterable, body, linker.heat(loop));
  }
}
