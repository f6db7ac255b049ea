package dev.quaver.parser;

import dev.quaver.ast.CallableBody;
import dev.quaver.ast.CallableKind;
import dev.quaver.ast.Expr;
import dev.quaver.ast.FunctorExpr;
import dev.quaver.ast.Item;
import dev.quaver.ast.Pattern;
import dev.quaver.ast.SpecializationDecl;
import dev.quaver.ast.SpecializationDecl.Generator;
import dev.quaver.ast.SpecializationKind;
import dev.quaver.ast.TypeExpr;
import dev.quaver.parser.antlr.QSharpGrammarParser.CallableBodyContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.CallableItemContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.GeneratorContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.SpecializationContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.SpecializationKindContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.SpecializationPatternContext;
import dev.quaver.parser.antlr.QSharpLexer;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Functions, operations and their specializations.
final class CallableBuilder {

  private final TreeBuild build;

  CallableBuilder(TreeBuild build) {
    this.build = build;
  }

  Optional<Item> callable(CallableItemContext context, Item.Header header, Span span) {
    if (context.IDENT() == null) {
      return Optional.empty();
    }
    TypeExpr output = new TypeExpr.Error(TreeBuild.span(context));
    Optional<FunctorExpr> functors = Optional.empty();
    if (context.type() != null) {
      var result = build.types().output(context.type());
      output = result.type();
      functors = result.functors();
    }
    var kind = context.OPERATION() != null ? CallableKind.OPERATION : CallableKind.FUNCTION;
    return Optional.of(
        new Item.Callable(
            header,
            kind,
            TreeBuild.ident(context.IDENT()),
            build.types().parameters(context.typeParameters()),
            build.patterns().parameters(context.parameters(), context),
            output,
            functors,
            body(context.callableBody(), context),
            span));
  }

  private CallableBody body(@Nullable CallableBodyContext context, CallableItemContext around) {
    if (context == null) {
      return new CallableBody.Plain(TreeBuild.emptyBlock(around));
    }
    Span span = TreeBuild.span(context);
    if (context.specialization().isEmpty()) {
      return new CallableBody.Plain(
          new Expr.Block(build.statements().statements(context.statement()), span));
    }
    for (var statement : context.statement()) {
      if (statement.getChildCount() != 1 || statement.SEMI() == null) {
        build.error(
            "Parse.Token",
            "expected `body`, `adjoint`, `controlled` or `}`: a callable with specializations has no other statements",
            TreeBuild.span(statement.getStart()));
        break;
      }
    }
    var specializations = new ArrayList<SpecializationDecl>();
    for (var specialization : context.specialization()) {
      specialization(specialization).ifPresent(specializations::add);
    }
    return new CallableBody.Specialized(specializations, span);
  }

  private Optional<SpecializationDecl> specialization(SpecializationContext context) {
    if (context.specializationKind() == null) {
      return Optional.empty();
    }
    Span span = TreeBuild.span(context);
    var kind = kind(context.specializationKind());
    inClassic(context);
    if (context.generator() != null && !TreeBuild.failed(context.generator())) {
      if (context.END() != null) {
        build.unfinished(context.generator());
      }
      return Optional.of(
          new SpecializationDecl.Generated(kind, generator(context.generator()), span));
    }
    Optional<Pattern> parameters =
        Optional.ofNullable(context.specializationPattern()).map(this::pattern);
    return context.block() == null
        ? Optional.empty()
        : Optional.of(
            new SpecializationDecl.Provided(
                kind, parameters, build.statements().block(context.block(), context), span));
  }

  private void inClassic(SpecializationContext context) {
    var kind = context.specializationKind();
    if (kind.CONTROLLED_SPEC() != null && kind.getStart().getType() == QSharpLexer.ADJOINT_SPEC) {
      build.classicOnly("`adjoint controlled`", TreeBuild.span(kind), "write `controlled adjoint`");
    }
    if (context.block() != null && context.specializationPattern() == null) {
      boolean controlled = kind.CONTROLLED_SPEC() != null;
      build.classicOnly(
          "a specialization without parameters",
          TreeBuild.span(kind),
          "write `" + kind.getStart().getText() + (controlled ? " (controls, ...) {`" : " ... {`"));
    }
  }

  private static SpecializationKind kind(SpecializationKindContext context) {
    if (context.BODY() != null) {
      return SpecializationKind.BODY;
    } else if (context.ADJOINT_SPEC() == null) {
      return SpecializationKind.CONTROLLED;
    }
    return context.CONTROLLED_SPEC() == null
        ? SpecializationKind.ADJOINT
        : SpecializationKind.CONTROLLED_ADJOINT;
  }

  private static Generator generator(GeneratorContext context) {
    return switch (context.getStart().getType()) {
      case QSharpLexer.INTRINSIC -> Generator.INTRINSIC;
      case QSharpLexer.SELF -> Generator.SELF;
      case QSharpLexer.INVERT -> Generator.INVERT;
      case QSharpLexer.DISTRIBUTE -> Generator.DISTRIBUTE;
      default -> Generator.AUTO;
    };
  }

  private Pattern pattern(SpecializationPatternContext context) {
    Span span = TreeBuild.span(context);
    if (context.patternList() == null) {
      return context.ELLIPSIS() != null ? new Pattern.Elided(span) : new Pattern.Error(span);
    }
    List<Pattern> items = build.patterns().list(context.patternList());
    return new Pattern.Tuple(items, TreeBuild.endsWithComma(context.patternList()), span);
  }
}
