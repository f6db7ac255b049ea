package dev.quaver.ir;

import dev.quaver.ast.Functor;
import dev.quaver.ir.Expr.QubitScope.Allocation;
import dev.quaver.types.Type;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/// Prints the statements and expressions of one specialization.
final class BodyPrinter {
  private final List<Callable.Local> locals;
  private final IndentedText out;

  BodyPrinter(List<Callable.Local> locals, IndentedText out) {
    this.locals = locals;
    this.out = out;
  }

  void printBody(Expr.Block block) {
    out.indent();
    content(block);
    out.outdent();
  }

  private void content(Expr.Block block) {
    block.statements().forEach(this::print);
    block
        .result()
        .ifPresent(result -> {
          out.add("=> ");
          print(result);
          out.endLine();
        });
  }

  private void print(Stmt statement) {
    switch (statement) {
      case Stmt.Bind s -> line("let " + slot(s.slot()) + " = ", s.value());
      case Stmt.Assign s -> line("set " + slot(s.slot()) + " = ", s.value());
      case Stmt.AssignItem s -> {
        out.add("set " + slot(s.slot()));
        for (Expr index : s.indices()) {
          out.add("[");
          print(index);
          out.add("]");
        }
        line(" = ", s.value());
      }
      case Stmt.Evaluate s -> line("", s.expr());
      case Stmt.For s -> {
        out.add("for " + slot(s.slot()) + " in ");
        print(s.iterable());
        out.add(" ");
        block(s.body());
        out.endLine();
      }
      case Stmt.While s -> {
        out.add("while ");
        print(s.condition());
        out.add(" ");
        block(s.body());
        out.endLine();
      }
      case Stmt.Repeat s -> {
        out.add("repeat ");
        block(s.body());
        out.add(" until ");
        print(s.until());
        s.fixup()
            .ifPresent(fixup -> {
              out.add(" fixup ");
              block(fixup);
            });
        out.endLine();
      }
      case Stmt.Return s -> line("return ", s.value());
      case Stmt.Fail s -> line("fail ", s.message());
      case Stmt.Break _ -> out.line("break");
      case Stmt.Continue _ -> out.line("continue");
    }
  }

  private void line(String head, Expr expr) {
    out.add(head);
    print(expr);
    out.endLine();
  }

  private void block(Expr.Block block) {
    out.add("{");
    out.endLine();
    printBody(block);
    out.add("}");
  }

  private void print(Expr expr) {
    switch (expr) {
      case Expr.IntLiteral e -> out.add(Long.toString(e.value()));
      case Expr.BigIntLiteral e -> out.add(e.value() + "L");
      case Expr.DoubleLiteral e -> out.add(Double.toString(e.value()));
      case Expr.BoolLiteral e -> out.add(Boolean.toString(e.value()));
      case Expr.StringLiteral e -> out.add(quoted(e.value()));
      case Expr.ResultLiteral e -> out.add(e.one() ? "One" : "Zero");
      case Expr.PauliLiteral e -> out.add("Pauli" + e.value());
      case Expr.DefaultValue e -> out.add("default<" + e.type() + ">");
      case Expr.Tuple e -> list("(", e.items(), e.items().size() == 1 ? ",)" : ")");
      case Expr.Array e -> list("[", e.items(), "]");
      case Expr.ArrayRepeat e -> parts("[", e.value(), ", size = ", e.size(), "]");
      case Expr.Range e -> range(e);
      case Expr.Interpolated e -> list("text(", e.parts(), ")");
      case Expr.Local e -> out.add(slot(e.slot()));
      case Expr.CallableRef e ->
          out.add(
              (e.adjoint() ? "Adjoint " : "")
                  + "Controlled ".repeat(e.controlCount())
                  + e.id()
                  + typeArguments(e.typeArguments()));
      case Expr.Closure e -> {
        out.add(e.id() + typeArguments(e.typeArguments()));
        list("[", e.captures(), "]");
      }
      case Expr.FunctorApplication e ->
          parts(e.functor() == Functor.ADJOINT ? "Adjoint " : "Controlled ", e.operand(), "");
      case Expr.Call e -> call(e);
      case Expr.Unary e -> parts("(" + e.operator().symbol() + " ", e.operand(), ")");
      case Expr.Binary e -> parts("(", e.left(), " " + e.operator().symbol() + " ", e.right(), ")");
      case Expr.Index e -> parts("", e.array(), "[", e.index(), "]");
      case Expr.Slice e -> parts("", e.array(), "[", e.range(), "]");
      case Expr.ArrayUpdate e -> update(e.array(), e.index(), e.value());
      case Expr.SliceUpdate e -> update(e.array(), e.range(), e.values());
      case Expr.TupleItem e -> parts("", e.tuple(), "." + e.index());
      case Expr.TupleUpdate e ->
          parts("(", e.tuple(), " w/ " + path(e.path()) + " <- ", e.value(), ")");
      case Expr.RangePart e -> parts("", e.range(), "." + name(e.part()));
      case Expr.Retype e -> parts("(", e.operand(), " as " + e.type() + ")");
      case Expr.Block e -> block(e);
      case Expr.If e -> branch(e);
      case Expr.QubitScope e -> scope(e);
    }
  }

  private void call(Expr.Call call) {
    boolean bare = call.callee() instanceof Expr.CallableRef ref && isPlain(ref);
    if (bare || call.callee() instanceof Expr.Local) {
      print(call.callee());
    } else {
      parts("(", call.callee(), ")");
    }
    if (call.argument() instanceof Expr.Tuple tuple && tuple.items().size() != 1) {
      print(tuple);
    } else {
      parts("(", call.argument(), ")");
    }
  }

  private static boolean isPlain(Expr.CallableRef ref) {
    return !ref.adjoint() && ref.controlCount() == 0;
  }

  private void range(Expr.Range range) {
    out.add("(");
    range.start().ifPresentOrElse(this::print, () -> out.add("."));
    range
        .step()
        .ifPresent(step -> {
          out.add("..");
          print(step);
        });
    out.add("..");
    range.end().ifPresentOrElse(this::print, () -> out.add("."));
    out.add(")");
  }

  private void update(Expr array, Expr index, Expr value) {
    out.add("(");
    print(array);
    parts(" w/ ", index, " <- ", value, ")");
  }

  private void branch(Expr.If branch) {
    parts("if ", branch.condition(), " ");
    arm(branch.then());
    branch
        .otherwise()
        .ifPresent(otherwise -> {
          out.add(" else ");
          arm(otherwise);
        });
  }

  private void arm(Expr expr) {
    if (expr instanceof Expr.Block || expr instanceof Expr.If) {
      print(expr);
    } else {
      parts("{ ", expr, " }");
    }
  }

  private void scope(Expr.QubitScope scope) {
    out.add(scope.borrow() ? "borrow " : "use ");
    for (Iterator<Allocation> each = scope.allocations().iterator(); each.hasNext(); ) {
      Allocation allocation = each.next();
      out.add(slot(allocation.slot()) + " = Qubit");
      allocation.size().ifPresentOrElse(size -> parts("[", size, "]"), () -> out.add("()"));
      out.add(each.hasNext() ? ", " : " ");
    }
    arm(scope.body());
  }

  private void list(String open, List<Expr> items, String close) {
    out.add(open);
    for (Iterator<Expr> each = items.iterator(); each.hasNext(); ) {
      print(each.next());
      out.add(each.hasNext() ? ", " : "");
    }
    out.add(close);
  }

  private void parts(String before, Expr expr, String after) {
    out.add(before);
    print(expr);
    out.add(after);
  }

  private void parts(String before, Expr first, String between, Expr second, String after) {
    out.add(before);
    print(first);
    parts(between, second, after);
  }

  private String slot(int slot) {
    String name = slot >= 0 && slot < locals.size() ? locals.get(slot).name() : "?";
    return name + "#" + slot;
  }

  private static String typeArguments(List<Type> types) {
    return types.isEmpty()
        ? ""
        : types.stream().map(Type::toString).collect(Collectors.joining(", ", "<", ">"));
  }

  private static String path(List<Integer> path) {
    return path.stream().map(index -> "." + index).collect(Collectors.joining());
  }

  private static String name(Expr.RangePart.Part part) {
    return switch (part) {
      case START -> "Start";
      case STEP -> "Step";
      case END -> "End";
    };
  }

  private static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return "\"" + escaped + "\"";
  }
}
