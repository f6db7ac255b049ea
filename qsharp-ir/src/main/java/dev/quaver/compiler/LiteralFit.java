package dev.quaver.compiler;

import dev.quaver.ast.Expr;
import dev.quaver.ast.TypeExpr;
import dev.quaver.ast.UnaryOperator;
import dev.quaver.source.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Fits a literal that stands for a parameter to the parameter's type: an Int where a Double or BigInt is wanted becomes
/// one, and a literal of another type is found out. What is no literal is left to the checker.
final class LiteralFit {

  private record Edit(Span span, String replacement) {}

  private final String text;
  private final List<Edit> edits = new ArrayList<>();
  private Optional<String> problem = Optional.empty();

  private LiteralFit(String text) {
    this.text = text;
  }

  /// The text to use, or what is wrong.
  record Fitted(String text, Optional<String> problem) {}

  /// Fits `text`, which reads as `expr`.
  static Fitted fit(String text, Expr expr, TypeExpr type) {
    LiteralFit fit = new LiteralFit(text);
    fit.visit(expr, type);
    StringBuilder result = new StringBuilder(text);
    for (Edit edit : fit.edits.reversed()) {
      result.replace(edit.span.start(), edit.span.end(), edit.replacement);
    }
    return new Fitted(result.toString(), fit.problem);
  }

  private void visit(Expr expr, TypeExpr type) {
    switch (type) {
      case TypeExpr.Named named when named.name().isSimple() ->
          primitive(expr, named.name().text());
      case TypeExpr.Array array -> array(expr, array);
      case TypeExpr.Tuple tuple -> tuple(expr, tuple);
      case TypeExpr.Named _,
          TypeExpr.Parameter _,
          TypeExpr.Arrow _,
          TypeExpr.Hole _,
          TypeExpr.Error _ -> {}
    }
  }

  private void primitive(Expr expr, String wanted) {
    if (expr instanceof Expr.Paren paren) {
      primitive(paren.expr(), wanted);
      return;
    }
    if (expr instanceof Expr.Unary(UnaryOperator operator, Expr operand, Span _)
        && (operator == UnaryOperator.NEGATE || operator == UnaryOperator.PLUS)) {
      primitive(operand, wanted);
      return;
    }
    String found = literalType(expr);
    if (found.isEmpty() || found.equals(wanted) || !isPrimitive(wanted)) {
      return;
    }
    if (expr instanceof Expr.IntLiteral literal && wanted.equals("Double")) {
      edits.add(new Edit(literal.span(), new BigDecimal(literal.value()).toPlainString() + ".0"));
    } else if (expr instanceof Expr.IntLiteral literal && wanted.equals("BigInt")) {
      edits.add(new Edit(literal.span(), written(literal.span()) + "L"));
    } else {
      mismatch(found, wanted);
    }
  }

  private void array(Expr expr, TypeExpr.Array type) {
    switch (expr) {
      case Expr.Paren paren -> array(paren.expr(), type);
      case Expr.ArrayLiteral literal -> literal.items().forEach(item -> visit(item, type.item()));
      case Expr.ArrayRepeat repeat -> visit(repeat.value(), type.item());
      default -> mismatchUnlessOpen(expr, "an array");
    }
  }

  private void tuple(Expr expr, TypeExpr.Tuple type) {
    switch (expr) {
      case Expr.Paren paren -> tuple(paren.expr(), type);
      case Expr.Tuple literal when literal.items().size() == type.items().size() -> {
        for (int i = 0; i < type.items().size(); i++) {
          visit(literal.items().get(i), type.items().get(i));
        }
      }
      case Expr.Tuple literal ->
          mismatch("a tuple of " + literal.items().size(), "a tuple of " + type.items().size());
      default -> mismatchUnlessOpen(expr, "a tuple");
    }
  }

  private void mismatchUnlessOpen(Expr expr, String wanted) {
    String found = literalType(expr);
    if (!found.isEmpty()) {
      mismatch(found, wanted);
    }
  }

  private void mismatch(String found, String wanted) {
    if (problem.isEmpty()) {
      problem = Optional.of("expected " + wanted + ", found " + found);
    }
  }

  /// The type of a literal; empty for everything else.
  private static String literalType(Expr expr) {
    return switch (expr) {
      case Expr.IntLiteral _ -> "Int";
      case Expr.BigIntLiteral _ -> "BigInt";
      case Expr.DoubleLiteral _ -> "Double";
      case Expr.BoolLiteral _ -> "Bool";
      case Expr.StringLiteral _, Expr.Interpolated _ -> "String";
      case Expr.ResultLiteral _ -> "Result";
      case Expr.PauliLiteral _ -> "Pauli";
      case Expr.Range _ -> "Range";
      case Expr.ArrayLiteral _, Expr.ArrayRepeat _ -> "an array";
      case Expr.Tuple _ -> "a tuple";
      default -> "";
    };
  }

  private static boolean isPrimitive(String type) {
    return switch (type) {
      case "Int", "BigInt", "Double", "Bool", "String", "Result", "Pauli", "Range" -> true;
      default -> false;
    };
  }

  private String written(Span span) {
    return text.substring(span.start(), span.end());
  }
}
