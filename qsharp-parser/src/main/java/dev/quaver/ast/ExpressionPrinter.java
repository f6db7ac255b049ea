package dev.quaver.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Expressions as Q#. Parentheses are nodes of the tree, so that none need to be added.
final class ExpressionPrinter {

  private final int depth;

  /// @param depth how far the line is indented on which the expression begins
  ExpressionPrinter(int depth) {
    this.depth = depth;
  }

  String print(Expr expr) {
    return switch (expr) {
      case Expr.IntLiteral literal -> Long.toUnsignedString(literal.value());
      case Expr.BigIntLiteral literal -> literal.value() + "L";
      case Expr.DoubleLiteral literal -> number(literal.value());
      case Expr.ImaginaryLiteral literal -> number(literal.value()) + "i";
      case Expr.BoolLiteral literal -> Boolean.toString(literal.value());
      case Expr.StringLiteral literal -> '"' + escape(literal.value(), false) + '"';
      case Expr.Interpolated interpolated -> interpolated(interpolated);
      case Expr.ResultLiteral literal -> literal.one() ? "One" : "Zero";
      case Expr.PauliLiteral literal -> "Pauli" + literal.axis();
      case Expr.Name name ->
          name.name().text()
              + (name.typeArguments().isEmpty()
                  ? ""
                  : "<" + TypePrinter.types(name.typeArguments()) + ">");
      case Expr.Hole _ -> "_";
      case Expr.Paren paren -> "(" + print(paren.expr()) + ")";
      case Expr.Tuple tuple -> tuple(tuple, tuple.items().size() == 1);
      case Expr.ArrayLiteral array -> "[" + list(array.items()) + "]";
      case Expr.ArrayRepeat repeat ->
          "[" + print(repeat.value()) + ", size = " + print(repeat.size()) + "]";
      case Expr.NewArray array -> "new " + item(array.itemType()) + "[" + print(array.size()) + "]";
      case Expr.NewStruct struct -> struct(struct);
      case Expr.Range range -> range(range);
      case Expr.Unary unary -> unary.operator().symbol() + " " + print(unary.operand());
      case Expr.Binary binary -> infix(binary.left(), binary.operator().symbol(), binary.right());
      case Expr.Conditional conditional ->
          print(conditional.condition())
              + " ? "
              + print(conditional.whenTrue())
              + " | "
              + print(conditional.whenFalse());
      case Expr.CopyUpdate update ->
          update(update.container(), "w/", update.index(), update.value());
      case Expr.FunctorApplication functor ->
          (functor.functor() == Functor.ADJOINT ? "Adjoint " : "Controlled ")
              + print(functor.operand());
      case Expr.Unwrap unwrap -> print(unwrap.operand()) + "!";
      case Expr.Field field -> print(field.operand()) + "::" + field.name().name();
      case Expr.Index index -> print(index.array()) + "[" + print(index.index()) + "]";
      case Expr.Call call -> print(call.callee()) + tuple(call.arguments(), call.trailingComma());
      case Expr.Lambda lambda -> lambda(lambda);
      case Expr.Assign assign -> "set " + infix(assign.target(), "=", assign.value());
      case Expr.AssignOperator assign ->
          "set " + infix(assign.target(), assign.operator().symbol() + "=", assign.value());
      case Expr.AssignUpdate assign ->
          "set " + update(assign.target(), "w/=", assign.index(), assign.value());
      case Expr.Block block -> SourcePrinter.block(block, depth);
      case Expr.If branch -> branch("if ", branch);
      case Expr.For loop ->
          "for "
              + TypePrinter.pattern(loop.pattern())
              + " in "
              + print(loop.iterable())
              + " "
              + print(loop.body());
      case Expr.While loop -> "while " + print(loop.condition()) + " " + print(loop.body());
      case Expr.Repeat repeat ->
          "repeat "
              + print(repeat.body())
              + " until "
              + print(repeat.until())
              + repeat.fixup().map(fixup -> " fixup " + print(fixup)).orElse("");
      case Expr.Conjugation conjugation ->
          "within " + print(conjugation.within()) + " apply " + print(conjugation.apply());
      case Expr.Return jump -> "return " + print(jump.value());
      case Expr.Fail jump -> "fail " + print(jump.message());
      case Expr.Break _ -> "break";
      case Expr.Continue _ -> "continue";
      case Expr.Parallel parallel ->
          "parallel "
              + parallel.limit().map(limit -> "within " + print(limit) + " ").orElse("")
              + print(parallel.body());
      case Expr.Error _ -> "";
    };
  }

  private String infix(Expr left, String operator, Expr right) {
    return print(left) + " " + operator + " " + print(right);
  }

  private String update(Expr container, String operator, Expr index, Expr value) {
    return print(container) + " " + operator + " " + print(index) + " <- " + print(value);
  }

  private String list(List<Expr> items) {
    return String.join(", ", items.stream().map(this::print).toList());
  }

  private String tuple(Expr.Tuple tuple, boolean trailingComma) {
    return TypePrinter.parenthesised(
        tuple.items().stream().map(this::print).toList(), trailingComma);
  }

  private static String item(TypeExpr type) {
    return type instanceof TypeExpr.Arrow
        ? "(" + TypePrinter.type(type) + ")"
        : TypePrinter.type(type);
  }

  private String struct(Expr.NewStruct struct) {
    var entries = new ArrayList<String>();
    struct.copied().ifPresent(copied -> entries.add("..." + print(copied)));
    for (Expr.FieldValue field : struct.fields()) {
      entries.add(field.name().name() + " = " + print(field.value()));
    }
    return "new " + struct.name().text() + " { " + String.join(", ", entries) + " }";
  }

  private String range(Expr.Range range) {
    String start = bound(range.start());
    String end = bound(range.end());
    if (range.step().isEmpty()) {
      String dots = range.start().isPresent() && range.end().isPresent() ? ".." : "...";
      return start + dots + end;
    }
    String step = bound(range.step());
    return start + (start.isEmpty() ? "..." : "..") + step + (end.isEmpty() ? "..." : "..") + end;
  }

  private String bound(Optional<Expr> bound) {
    return bound.map(this::print).orElse("");
  }

  private String lambda(Expr.Lambda lambda) {
    String arrow = lambda.kind() == CallableKind.FUNCTION ? " -> " : " => ";
    return TypePrinter.pattern(lambda.parameters()) + arrow + print(lambda.body());
  }

  private String branch(String word, Expr.If branch) {
    String head = word + print(branch.condition()) + " " + print(branch.then());
    return head
        + branch
            .otherwise()
            .map(other ->
                other instanceof Expr.If next
                    ? " " + branch("elif ", next)
                    : " else " + print(other))
            .orElse("");
  }

  private String interpolated(Expr.Interpolated interpolated) {
    var out = new StringBuilder("$\"");
    for (Expr.StringPart part : interpolated.parts()) {
      switch (part) {
        case Expr.TextPart(String text) -> out.append(escape(text, true));
        case Expr.HolePart(Expr hole) -> out.append('{').append(print(hole)).append('}');
      }
    }
    return out.append('"').toString();
  }

  private static String escape(String text, boolean interpolated) {
    String escaped =
        text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t");
    return interpolated ? escaped.replace("{", "\\{") : escaped;
  }

  private static String number(double value) {
    return Double.isInfinite(value) ? "1e999" : Double.toString(value);
  }
}
