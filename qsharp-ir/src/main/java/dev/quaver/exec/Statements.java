package dev.quaver.exec;

import dev.quaver.source.Span;
import dev.quaver.value.Kind;

/// Statements other than loops and scopes.
final class Statements {

  private Statements() {}

  /// One after the other until one jumps.
  static StatementNode sequence(StatementNode[] statements) {
    return statements.length == 1 ? statements[0] : new Sequence(statements);
  }

  private static final class Sequence extends StatementNode {
    private final StatementNode[] statements;

    Sequence(StatementNode[] statements) {
      this.statements = statements;
    }

    @Override
    int execute(Frame frame) {
      for (StatementNode statement : statements) {
        int status = statement.execute(frame);
        if (status != NORMAL) {
          return status;
        }
      }
      return NORMAL;
    }
  }

  /// Evaluates for its effect.
  static StatementNode evaluate(Kind kind, Node node) {
    return switch (kind) {
      case LONG -> new EvaluateLong(node);
      case DOUBLE -> new EvaluateDouble(node);
      case BOOLEAN -> new EvaluateBoolean(node);
      case OBJECT -> new EvaluateObject(node);
    };
  }

  private static final class EvaluateLong extends StatementNode {
    private final Node node;

    EvaluateLong(Node node) {
      this.node = node;
    }

    @Override
    int execute(Frame frame) {
      node.executeLong(frame);
      return NORMAL;
    }
  }

  private static final class EvaluateDouble extends StatementNode {
    private final Node node;

    EvaluateDouble(Node node) {
      this.node = node;
    }

    @Override
    int execute(Frame frame) {
      node.executeDouble(frame);
      return NORMAL;
    }
  }

  private static final class EvaluateBoolean extends StatementNode {
    private final Node node;

    EvaluateBoolean(Node node) {
      this.node = node;
    }

    @Override
    int execute(Frame frame) {
      node.executeBoolean(frame);
      return NORMAL;
    }
  }

  private static final class EvaluateObject extends StatementNode {
    private final Node node;

    EvaluateObject(Node node) {
      this.node = node;
    }

    @Override
    int execute(Frame frame) {
      node.execute(frame);
      return NORMAL;
    }
  }

  /// A conditional whose branches are statements.
  static final class If extends StatementNode {
    private final Node condition;
    private final StatementNode then;
    private final StatementNode otherwise;

    If(Node condition, StatementNode then, StatementNode otherwise) {
      this.condition = condition;
      this.then = then;
      this.otherwise = otherwise;
    }

    @Override
    int execute(Frame frame) {
      return condition.executeBoolean(frame) ? then.execute(frame) : otherwise.execute(frame);
    }
  }

  /// Leaves a value in the frame and the callable.
  static StatementNode returning(Kind kind, Node value) {
    return switch (kind) {
      case LONG -> new ReturnLong(value);
      case DOUBLE -> new ReturnDouble(value);
      case BOOLEAN -> new ReturnBoolean(value);
      case OBJECT -> new ReturnObject(value);
    };
  }

  private static final class ReturnLong extends StatementNode {
    private final Node value;

    ReturnLong(Node value) {
      this.value = value;
    }

    @Override
    int execute(Frame frame) {
      frame.longResult = value.executeLong(frame);
      return RETURN;
    }
  }

  private static final class ReturnDouble extends StatementNode {
    private final Node value;

    ReturnDouble(Node value) {
      this.value = value;
    }

    @Override
    int execute(Frame frame) {
      frame.longResult = Double.doubleToRawLongBits(value.executeDouble(frame));
      return RETURN;
    }
  }

  private static final class ReturnBoolean extends StatementNode {
    private final Node value;

    ReturnBoolean(Node value) {
      this.value = value;
    }

    @Override
    int execute(Frame frame) {
      frame.longResult = value.executeBoolean(frame) ? 1 : 0;
      return RETURN;
    }
  }

  private static final class ReturnObject extends StatementNode {
    private final Node value;

    ReturnObject(Node value) {
      this.value = value;
    }

    @Override
    int execute(Frame frame) {
      frame.objectResult = value.execute(frame);
      return RETURN;
    }
  }

  /// `break` or `continue`.
  static StatementNode jump(int status) {
    return new StatementNode() {
      @Override
      int execute(Frame frame) {
        return status;
      }
    };
  }

  /// Does nothing.
  static StatementNode nothing() {
    return jump(StatementNode.NORMAL);
  }

  /// `fail message`
  static final class Fail extends StatementNode {
    private final Node message;
    private final Span span;

    Fail(Node message, Span span) {
      this.message = message;
      this.span = span;
    }

    @Override
    int execute(Frame frame) {
      throw failed(message.execute(frame), frame.context, span);
    }
  }

  static ProgramFailure failed(Object message, ExecutionContext context, Span span) {
    return context.failure(span, "Eval.UserFail", "program failed: " + message);
  }

  /// A statement with jumps in the middle of its expressions.
  static final class CatchJump extends StatementNode {
    private final StatementNode statement;

    CatchJump(StatementNode statement) {
      this.statement = statement;
    }

    @Override
    int execute(Frame frame) {
      try {
        return statement.execute(frame);
      } catch (Jump jump) {
        return jump.status;
      }
    }
  }
}
