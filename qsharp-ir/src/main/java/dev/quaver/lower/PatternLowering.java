package dev.quaver.lower;

import dev.quaver.ast.Pattern;
import dev.quaver.check.LocalVariable;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.types.Type;
import java.util.List;

/// Binds the names of patterns.
final class PatternLowering {
  private final BodyLowering body;

  PatternLowering(BodyLowering body) {
    this.body = body;
  }

  /// Gives the names of `pattern` the parts of `value`. No tuple is built where `value` is written as one: its items
  /// are bound one after the other, which nothing can observe, since the names have slots of their own.
  void bind(Pattern pattern, Expr value, List<Stmt> out) {
    switch (pattern) {
      case Pattern.Bind bind -> {
        LocalVariable variable = body.types().variable(bind);
        body.program().note(variable.type());
        Expr coerced = Coercion.to(variable.type(), value);
        out.add(new Stmt.Bind(body.frame().declare(variable), coerced, bind.span()));
      }
      case Pattern.Discard _, Pattern.Elided _ -> discard(value, out);
      case Pattern.Tuple tuple -> bindTuple(tuple, value, out);
      case Pattern.Error _ -> throw new IllegalStateException("internal: lowering a bad pattern");
    }
  }

  /// Evaluates `value` for its effect.
  static void discard(Expr value, List<Stmt> out) {
    if (!Ir.isPure(value)) {
      out.add(new Stmt.Evaluate(value, value.span()));
    }
  }

  /// An expression for `value` that may be mentioned several times.
  ///
  /// @param name of the temporary that may be needed
  Expr stable(Expr value, String name, List<Stmt> out) {
    if (Ir.isConstant(value) || isImmutableLocal(value)) {
      return value;
    }
    return store(value, name, out);
  }

  /// `value` in a new slot.
  Expr.Local store(Expr value, String name, List<Stmt> out) {
    int slot = body.frame().temporary(name, value.type());
    out.add(new Stmt.Bind(slot, value, value.span()));
    return new Expr.Local(slot, value.type(), value.span());
  }

  private void bindTuple(Pattern.Tuple pattern, Expr value, List<Stmt> out) {
    List<Pattern> items = pattern.items();
    if (items.size() == 1 && !(value.type() instanceof Type.Tuple)) {
      bind(items.getFirst(), value, out);
    } else if (items.isEmpty()) {
      discard(value, out);
    } else if (value instanceof Expr.Tuple tuple) {
      for (int i = 0; i < items.size(); i++) {
        bind(items.get(i), tuple.items().get(i), out);
      }
    } else {
      Expr tuple = stable(value, "<tuple>", out);
      for (int i = 0; i < items.size(); i++) {
        bind(items.get(i), Ir.item(tuple, i), out);
      }
    }
  }

  private boolean isImmutableLocal(Expr value) {
    return value instanceof Expr.Local local && !body.frame().local(local.slot()).mutable();
  }
}
