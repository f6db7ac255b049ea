package dev.quaver.partial;

import dev.quaver.ir.Callable;
import dev.quaver.ir.CallableId;
import dev.quaver.ir.Contents;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Program;
import java.util.Optional;

/// What a circuit is called: as the callable that its program begins with.
final class ProgramName {

  private static final String UNNAMED = "program";

  private ProgramName() {}

  static String of(Program program) {
    return program.entry().map(entry -> name(program, entry)).orElse(UNNAMED);
  }

  private static String name(Program program, CallableId entry) {
    if (!isExpression(entry)) {
      return entry.simpleName();
    }
    return program.callable(entry).implementation() instanceof Callable.Specialized specialized
        ? called(specialized.body().body()).map(CallableId::simpleName).orElse(UNNAMED)
        : UNNAMED;
  }

  /// Whether nobody wrote a callable of this name.
  private static boolean isExpression(CallableId id) {
    return id.qualifiedName().contains("<");
  }

  private static Optional<CallableId> called(Expr expr) {
    var names = new java.util.ArrayList<CallableId>();
    Contents.visit(
        expr,
        part -> {
          if (part instanceof Expr.CallableRef ref && !isExpression(ref.id())) {
            names.add(ref.id());
          }
        },
        _ -> {});
    return names.stream().findFirst();
  }
}
