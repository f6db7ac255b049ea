package dev.quaver.exec.codegen;

import dev.quaver.ir.Destination;
import dev.quaver.ir.Expr;
import dev.quaver.value.Kind;
import dev.quaver.value.Use;
import java.lang.classfile.CodeBuilder;
import java.util.ArrayList;
import java.util.List;

/// Writes qubit scopes, and what has to be released when a jump leaves some.
final class ScopeCode {

  private final MethodWriter writer;
  private final CodeBuilder code;
  private final List<Open> open = new ArrayList<>();

  ScopeCode(MethodWriter writer) {
    this.writer = writer;
    this.code = writer.code();
  }

  /// @param variables what each allocation gave
  private record Open(Expr.QubitScope scope, List<Integer> variables) {
    Open {
      variables = List.copyOf(variables);
    }
  }

  /// A scope whose body is a statement; answers whether the code after it can be reached.
  boolean statement(Expr.QubitScope scope, Destination destination) {
    enter(scope);
    boolean ends = writer.statements().into(scope.body(), destination);
    Open closed = open.removeLast();
    if (ends) {
      release(closed);
    }
    return ends;
  }

  /// A scope that gives a value.
  void value(Expr.QubitScope scope) {
    enter(scope);
    Kind kind = writer.kind(scope);
    writer.expressions().writeAs(kind, scope.body(), Use.VALUE);
    release(open.removeLast());
  }

  private void enter(Expr.QubitScope scope) {
    List<Integer> variables = new ArrayList<>();
    for (Expr.QubitScope.Allocation part : scope.allocations()) {
      if (part.size().isPresent()) {
        writer.expressions().write(part.size().get());
        writer.call(Helper.ALLOCATE_REGISTER, part.span());
      } else {
        writer.call(Helper.ALLOCATE_QUBIT, part.span());
      }
      code.dup();
      writer.variables().store(part.slot());
      variables.add(writer.keep(Kind.OBJECT));
    }
    open.add(new Open(scope, variables));
  }

  /// How many scopes are open here.
  int depth() {
    return open.size();
  }

  /// Releases what a jump out of the inner scopes leaves behind; the scopes stay open for the code that follows.
  void releaseDownTo(int depth) {
    for (int i = open.size() - 1; i >= depth; i--) {
      release(open.get(i));
    }
  }

  private void release(Open scope) {
    for (int i = scope.variables.size() - 1; i >= 0; i--) {
      code.aload(scope.variables.get(i));
      code.loadConstant(scope.scope.borrow() ? 1 : 0);
      writer.call(Helper.RELEASE, scope.scope.allocations().get(i).span());
    }
  }
}
