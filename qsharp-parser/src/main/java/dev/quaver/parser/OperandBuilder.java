package dev.quaver.parser;

import dev.quaver.ast.Expr;
import dev.quaver.ast.Functor;
import dev.quaver.ast.Ident;
import dev.quaver.ast.QualifiedName;
import dev.quaver.parser.antlr.QSharpGrammarParser.OperandContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.PostfixContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.PrefixContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.SimpleOperandContext;
import dev.quaver.parser.antlr.QSharpLexer;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;

/// An operand: a primary expression with what follows it, and functors before it, which bind tighter than calls.
final class OperandBuilder {

  private final TreeBuild build;

  OperandBuilder(TreeBuild build) {
    this.build = build;
  }

  /// @param functors the functors right before the operand, outermost first
  Expr operand(ParserRuleContext context, List<PrefixContext> functors) {
    List<PostfixContext> postfixes =
        switch (context) {
          case OperandContext full -> full.postfix();
          case SimpleOperandContext simple -> simple.postfix();
          default -> List.of();
        };
    int at = 0;
    Expr expr = primary(context);
    if (expr instanceof Expr.Name name) {
      at = members(postfixes);
      expr = at == 0 ? expr : qualified(name, postfixes.subList(0, at));
    }
    while (at < postfixes.size() && postfixes.get(at).getStart().getType() != QSharpLexer.LPAREN) {
      expr = postfix(expr, postfixes.get(at));
      at++;
    }
    for (int i = functors.size() - 1; i >= 0; i--) {
      expr = functor(functors.get(i), expr);
    }
    for (; at < postfixes.size(); at++) {
      expr = postfix(expr, postfixes.get(at));
    }
    return expr;
  }

  Expr functor(PrefixContext prefix, Expr operand) {
    var functor = prefix.ADJOINT() != null ? Functor.ADJOINT : Functor.CONTROLLED;
    return new Expr.FunctorApplication(functor, operand, TreeBuild.span(prefix).to(operand.span()));
  }

  private Expr primary(ParserRuleContext context) {
    return switch (context) {
      case OperandContext full -> build.expressions().primary(full.primary(), full);
      case SimpleOperandContext simple when simple.simplePrimary() != null ->
          build.expressions().primary(simple.simplePrimary(), simple);
      case SimpleOperandContext simple -> build.expressions().primary(simple.primary(), simple);
      default -> new Expr.Error(TreeBuild.span(context));
    };
  }

  /// How many `.name` come first.
  private static int members(List<PostfixContext> postfixes) {
    int count = 0;
    while (count < postfixes.size()
        && postfixes.get(count).DOT() != null
        && postfixes.get(count).IDENT() != null) {
      count++;
    }
    return count;
  }

  private static Expr qualified(Expr.Name head, List<PostfixContext> members) {
    var parts = new ArrayList<Ident>(head.name().parts());
    for (PostfixContext member : members) {
      parts.add(TreeBuild.ident(member.IDENT()));
    }
    Span span = head.span().to(parts.getLast().span());
    return new Expr.Name(new QualifiedName(parts, span), List.of(), span);
  }

  private Expr postfix(Expr operand, PostfixContext context) {
    Span span = operand.span().to(TreeBuild.span(context));
    if (TreeBuild.failed(context)) {
      return new Expr.Error(span);
    }
    return switch (context.getStart().getType()) {
      case QSharpLexer.BANG -> new Expr.Unwrap(operand, span);
      case QSharpLexer.DOT, QSharpLexer.COLON2 ->
          new Expr.Field(operand, TreeBuild.ident(context.IDENT(), context), span);
      case QSharpLexer.LBRACK ->
          new Expr.Index(
              operand, build.expressions().expression(context.expression(), context), span);
      case QSharpLexer.TYPE_LT -> typed(operand, context, span);
      default -> call(operand, context, span);
    };
  }

  private Expr typed(Expr operand, PostfixContext context, Span span) {
    build.classicOnly(
        "a list of type arguments",
        TreeBuild.span(context),
        "leave it out: types are inferred, or stated on the `let` that takes the value");
    var arguments = build.types().list(context.typeList());
    return operand instanceof Expr.Name name
        ? new Expr.Name(name.name(), arguments, span)
        : new Expr.Error(span);
  }

  private Expr call(Expr callee, PostfixContext context, Span span) {
    var list = context.expressionList();
    if (list == null) {
      return new Expr.Error(span);
    }
    var arguments = new Expr.Tuple(build.expressions().list(list), TreeBuild.span(context));
    return new Expr.Call(callee, arguments, TreeBuild.endsWithComma(list), span);
  }
}
