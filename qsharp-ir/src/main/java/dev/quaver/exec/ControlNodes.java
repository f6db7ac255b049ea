package dev.quaver.exec;

import dev.quaver.value.Kind;
import dev.quaver.value.TupleValue;
import org.jspecify.annotations.Nullable;

/// Conditionals and blocks that give values.
final class ControlNodes {

  private ControlNodes() {}

  /// `c ? a | b`, of any kind.
  static final class If extends Node {
    private final Node condition;
    private final Node then;
    private final Node otherwise;

    If(Node condition, Node then, Node otherwise) {
      this.condition = condition;
      this.then = then;
      this.otherwise = otherwise;
    }

    private Node chosen(Frame frame) {
      return condition.executeBoolean(frame) ? then : otherwise;
    }

    @Override
    long executeLong(Frame frame) {
      return chosen(frame).executeLong(frame);
    }

    @Override
    double executeDouble(Frame frame) {
      return chosen(frame).executeDouble(frame);
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return chosen(frame).executeBoolean(frame);
    }

    @Override
    Object execute(Frame frame) {
      return chosen(frame).execute(frame);
    }
  }

  /// Statements, then a value; where a statement jumps away, the jump is thrown.
  static final class Block extends Node {
    private final StatementNode[] statements;
    private final @Nullable Node result;

    Block(StatementNode[] statements, @Nullable Node result) {
      this.statements = statements;
      this.result = result;
    }

    private void runStatements(Frame frame) {
      for (StatementNode statement : statements) {
        int status = statement.execute(frame);
        if (status != StatementNode.NORMAL) {
          throw Jump.of(status);
        }
      }
    }

    private Node result() {
      if (result == null) {
        throw new IllegalStateException("internal: a block that ends without its value");
      }
      return result;
    }

    @Override
    long executeLong(Frame frame) {
      runStatements(frame);
      return result().executeLong(frame);
    }

    @Override
    double executeDouble(Frame frame) {
      runStatements(frame);
      return result().executeDouble(frame);
    }

    @Override
    boolean executeBoolean(Frame frame) {
      runStatements(frame);
      return result().executeBoolean(frame);
    }

    @Override
    Object execute(Frame frame) {
      runStatements(frame);
      return result == null ? TupleValue.UNIT : result.execute(frame);
    }
  }

  /// The body of a callable in which a statement returns.
  static final class ReturningBody extends Node {
    private final StatementNode body;
    private final Kind kind;

    ReturningBody(StatementNode body, Kind kind) {
      this.body = body;
      this.kind = kind;
    }

    @Override
    long executeLong(Frame frame) {
      body.execute(frame);
      return frame.longResult;
    }

    @Override
    double executeDouble(Frame frame) {
      body.execute(frame);
      return Double.longBitsToDouble(frame.longResult);
    }

    @Override
    boolean executeBoolean(Frame frame) {
      body.execute(frame);
      return frame.longResult != 0;
    }

    @Override
    Object execute(Frame frame) {
      body.execute(frame);
      return switch (kind) {
        case LONG -> frame.longResult;
        case DOUBLE -> Double.longBitsToDouble(frame.longResult);
        case BOOLEAN -> frame.longResult != 0;
        case OBJECT -> frame.objectResult;
      };
    }
  }
}
