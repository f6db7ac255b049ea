package dev.quaver.exec.codegen;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ir.Destination;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.value.Kind;
import dev.quaver.value.Use;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.List;

/// Writes statements, and expressions in statement position. Nothing of the statement is left on the stack.
final class StatementCode {

  private final MethodWriter writer;
  private final CodeBuilder code;
  private final ArrayCode arrays;

  StatementCode(MethodWriter writer) {
    this.writer = writer;
    this.code = writer.code();
    this.arrays = new ArrayCode(writer, writer.expressions());
  }

  /// Writes what can be reached of the statements; answers whether the code after them can be.
  boolean writeAll(List<Stmt> statements) {
    for (Stmt statement : statements) {
      if (!write(statement)) {
        return false;
      }
    }
    return true;
  }

  private boolean write(Stmt statement) {
    code.lineNumber(writer.around().line(statement.span()));
    return switch (statement) {
      case Stmt.Bind bind -> into(bind.value(), new Destination.Slot(bind.slot()));
      case Stmt.Assign assign -> assign(assign);
      case Stmt.AssignItem assign -> {
        arrays.assignItem(assign);
        yield true;
      }
      case Stmt.Evaluate evaluate -> into(evaluate.expr(), Destination.DISCARD);
      case Stmt.For loop -> {
        writer.loops().forLoop(loop);
        yield true;
      }
      case Stmt.While loop -> {
        writer.loops().whileLoop(loop);
        yield true;
      }
      case Stmt.Repeat loop -> {
        writer.loops().repeatLoop(loop);
        yield true;
      }
      case Stmt.Return jump -> into(jump.value(), Destination.RETURN);
      case Stmt.Fail fail -> {
        writer.expressions().write(fail.message());
        writer.call(Helper.FAILED, fail.span());
        code.athrow();
        yield false;
      }
      case Stmt.Break _ -> {
        writer.loops().jump(true);
        yield false;
      }
      case Stmt.Continue _ -> {
        writer.loops().jump(false);
        yield false;
      }
    };
  }

  /// Writes an expression whose value goes to `destination`; answers whether the code after it can be reached.
  boolean into(Expr expr, Destination destination) {
    return switch (expr) {
      case Expr.Block block ->
          writeAll(block.statements())
              && block
                  .result()
                  .map(value -> into(value, destination))
                  .orElseGet(() -> unit(destination));
      case Expr.If choice -> choice(choice, destination);
      case Expr.QubitScope scope -> writer.scopes().statement(scope, destination);
      case Expr simple -> store(simple, destination);
    };
  }

  void discard(Expr expr) {
    into(expr, Destination.DISCARD);
  }

  private boolean choice(Expr.If choice, Destination destination) {
    Label otherwise = code.newLabel();
    writer.conditions().jump(choice.condition(), false, otherwise);
    boolean thenEnds = into(choice.then(), destination);
    if (choice.otherwise().isEmpty() && destination instanceof Destination.Discard) {
      code.labelBinding(otherwise);
      return true;
    }
    Label end = code.newLabel();
    if (thenEnds) {
      code.goto_(end);
    }
    code.labelBinding(otherwise);
    boolean otherwiseEnds =
        choice
            .otherwise()
            .map(other -> into(other, destination))
            .orElseGet(() -> unit(destination));
    if (thenEnds) {
      code.labelBinding(end);
    }
    return thenEnds || otherwiseEnds;
  }

  private boolean store(Expr expr, Destination destination) {
    return switch (destination) {
      case Destination.Discard _ -> {
        writer.expressions().write(expr, Use.BORROW);
        writer.pop(writer.kind(expr));
        yield true;
      }
      case Destination.Return _ -> {
        writer.expressions().writeAs(writer.exit().output(), expr, Use.LAST);
        leave();
        yield false;
      }
      case Destination.Slot slot -> {
        writer.expressions().writeAs(writer.variables().kind(slot.slot()), expr, Use.VALUE);
        writer.variables().store(slot.slot());
        yield true;
      }
    };
  }

  /// What a block without a value leaves behind; where another kind is wanted it cannot end normally.
  private boolean unit(Destination destination) {
    return switch (destination) {
      case Destination.Discard _ -> true;
      case Destination.Return _ -> {
        writer.anything(writer.exit().output());
        leave();
        yield false;
      }
      case Destination.Slot slot -> {
        if (writer.variables().kind(slot.slot()) == Kind.OBJECT) {
          writer.unit();
          writer.variables().store(slot.slot());
        }
        yield true;
      }
    };
  }

  /// Leaves the callable with the value on the stack.
  private void leave() {
    int value = writer.keep(writer.exit().output());
    writer.scopes().releaseDownTo(0);
    writer.exit().leave(code, value);
  }

  private boolean assign(Stmt.Assign assign) {
    int slot = assign.slot();
    return switch (assign.value()) {
      case Expr.ArrayUpdate _, Expr.SliceUpdate _ -> assignOwned(assign.value(), slot);
      case Expr.Binary sum when sum.operator() == BinaryOperator.ADD && writer.isArray(sum) ->
          assignOwned(sum, slot);
      case Expr other -> into(other, new Destination.Slot(slot));
    };
  }

  private boolean assignOwned(Expr value, int slot) {
    writer.expressions().owned(value, slot);
    writer.variables().store(slot);
    return true;
  }
}
