package dev.quaver.check;

import dev.quaver.ast.CallableKind;
import dev.quaver.ast.Expr;
import dev.quaver.types.Functors;
import dev.quaver.types.Type;
import org.jspecify.annotations.Nullable;

/// Recognises calls of operations.
final class OperationCalls {

  private OperationCalls() {}

  /// Whether `call` runs an operation; a partial application does not.
  static boolean isOperationCall(Expr.Call call, SideTables tables) {
    return tables.typeIfAny(call.callee()) instanceof Type.Arrow arrow
        && arrow.kind() == CallableKind.OPERATION
        && !hasHole(call.arguments());
  }

  /// What the called operation supports.
  static Functors functors(Expr.Call call, SideTables tables) {
    return tables.typeIfAny(call.callee()) instanceof Type.Arrow arrow
            && arrow.functors() instanceof Functors known
        ? known
        : Functors.ADJ_CTL;
  }

  /// How to get along where an operation lacks a functor.
  static String remedy(@Nullable GlobalItem operation, String functor) {
    String specialization = functor.equals("Adj") ? "adjoint" : "controlled";
    return operation != null && operation.isUser()
        ? "declare it with `is "
            + functor
            + "`, or write the "
            + specialization
            + " specialization here"
        : "write the " + specialization + " specialization here, or leave out `is " + functor + "`";
  }

  /// Whether a hole of a call stands among these arguments.
  static boolean hasHole(Expr expr) {
    return switch (expr) {
      case Expr.Hole _ -> true;
      case Expr.Paren paren -> hasHole(paren.expr());
      case Expr.Tuple tuple -> {
        for (Expr item : tuple.items()) {
          if (hasHole(item)) {
            yield true;
          }
        }
        yield false;
      }
      case Expr _ -> false;
    };
  }
}
