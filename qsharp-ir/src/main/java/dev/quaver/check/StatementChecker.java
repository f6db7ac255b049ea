package dev.quaver.check;

import dev.quaver.ast.Expr;
import dev.quaver.ast.QubitInit;
import dev.quaver.ast.Stmt;
import dev.quaver.types.Type;
import dev.quaver.types.Type.Primitive;
import java.util.ArrayList;
import java.util.List;

/// Blocks and their statements.
final class StatementChecker {

  private final BodyContext context;

  StatementChecker(BodyContext context) {
    this.context = context;
  }

  /// The type of a block, checked on a level of its own.
  Type block(Expr.Block block) {
    Scope outer = context.scope;
    context.scope = outer.inner();
    Type type = openBlock(block);
    context.scope = outer;
    return type;
  }

  /// The type of a block whose variables land on the current level.
  Type openBlock(Expr.Block block) {
    BlockItems.declare(block, context);
    boolean before = context.diverges;
    context.diverges = false;
    Type type = Type.UNIT;
    boolean hasTail = false;
    int last = block.statements().size() - 1;
    for (int i = 0; i <= last; i++) {
      Stmt statement = block.statements().get(i);
      if (statement instanceof Stmt.Expression expression) {
        Type value = context.expressions.check(expression.expr());
        hasTail = !expression.semicolon();
        type = hasTail ? value : Type.UNIT;
        if (hasTail && i < last) {
          context.expressions.coerce(expression.expr(), value, Type.UNIT);
        }
      } else {
        type = statement(statement);
        hasTail = statement instanceof Stmt.Use use && use.block().isPresent();
      }
    }
    boolean never = context.diverges;
    context.diverges = before || never;
    return never && !hasTail ? context.inference.freshDiverging(block.span()) : type;
  }

  private Type statement(Stmt statement) {
    return switch (statement) {
      case Stmt.Local local -> {
        Type value = context.expressions.check(local.value());
        context.patterns.declare(local.pattern(), value, local.mutable(), local.value());
        yield Type.UNIT;
      }
      case Stmt.Use use -> use(use);
      case Stmt.Expression expression -> context.expressions.check(expression.expr());
      case Stmt.Declaration _, Stmt.Empty _ -> Type.UNIT;
    };
  }

  private Type use(Stmt.Use use) {
    Type qubits = qubits(use.init());
    if (use.block().isEmpty()) {
      context.patterns.declare(use.pattern(), qubits, false, use.init().span());
      return Type.UNIT;
    }
    Scope outer = context.scope;
    context.scope = outer.inner();
    context.patterns.declare(use.pattern(), qubits, false, use.init().span());
    Type value = context.expressions.check(use.block().get());
    context.scope = outer;
    return value;
  }

  private Type qubits(QubitInit init) {
    return switch (init) {
      case QubitInit.Single _ -> Primitive.QUBIT;
      case QubitInit.Array array -> {
        context.expressions.check(array.size(), Primitive.INT);
        yield new Type.Array(Primitive.QUBIT);
      }
      case QubitInit.Tuple tuple -> {
        List<Type> items = new ArrayList<>(tuple.items().size());
        for (QubitInit item : tuple.items()) {
          items.add(qubits(item));
        }
        yield items.size() == 1 ? items.getFirst() : new Type.Tuple(items);
      }
      case QubitInit.Error _ -> new Type.Unknown();
    };
  }
}
