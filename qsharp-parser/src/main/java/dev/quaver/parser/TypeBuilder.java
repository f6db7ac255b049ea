package dev.quaver.parser;

import dev.quaver.ast.CallableKind;
import dev.quaver.ast.Functor;
import dev.quaver.ast.FunctorExpr;
import dev.quaver.ast.TypeDef;
import dev.quaver.ast.TypeExpr;
import dev.quaver.ast.TypeParameter;
import dev.quaver.parser.antlr.QSharpGrammarParser.FunctorAtomContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.FunctorExpressionContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.FunctorTermContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.NamedTypeContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.TypeAtomContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.TypeContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.TypeListContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.TypeParameterContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.TypeParametersContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.TypePrimaryContext;
import dev.quaver.parser.antlr.QSharpLexer;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/// Types, functor expressions, type parameters, and the right sides of `newtype`.
final class TypeBuilder {

  /// The result of a callable with what follows `is`, which the grammar cannot tell from functors of the type.
  record Output(TypeExpr type, Optional<FunctorExpr> functors) {}

  private final TreeBuild build;

  TypeBuilder(TreeBuild build) {
    this.build = build;
  }

  TypeExpr type(@Nullable TypeContext context, ParserRuleContext around) {
    return context == null ? new TypeExpr.Error(TreeBuild.span(around)) : type(context);
  }

  TypeExpr type(TypeContext context) {
    Output output = output(context);
    output
        .functors()
        .ifPresent(functors -> {
          String message = "only the type of an operation has functors";
          if (context.ARROW().isEmpty()) {
            build.error("Parse.Token", message, functors.span());
          } else {
            build.warning("Parse.Token", message, functors.span());
          }
        });
    return output.type();
  }

  /// A type whose functors belong to the type only if it is an operation's.
  Output output(TypeContext context) {
    var atoms = context.typeAtom();
    if (atoms.isEmpty() || TreeBuild.failed(context)) {
      return new Output(new TypeExpr.Error(TreeBuild.span(context)), Optional.empty());
    }
    Optional<FunctorExpr> functors =
        Optional.ofNullable(context.functorExpression()).map(this::functors);
    TypeExpr result = atom(atoms.getLast());
    int arrow = atoms.size() - 1;
    for (int i = context.getChildCount() - 1; i >= 0; i--) {
      if (context.getChild(i) instanceof TerminalNode node && isArrow(node)) {
        arrow--;
        TypeExpr input = atom(atoms.get(arrow));
        boolean operation = node.getSymbol().getType() == QSharpLexer.FAT_ARROW;
        Optional<FunctorExpr> mine = operation ? functors : Optional.empty();
        int end = mine.map(f -> f.span().end()).orElse(0);
        var span = new Span(input.span().start(), Math.max(end, result.span().end()));
        var kind = operation ? CallableKind.OPERATION : CallableKind.FUNCTION;
        result = new TypeExpr.Arrow(kind, input, result, mine, span);
        functors = operation ? Optional.empty() : functors;
      }
    }
    return new Output(result, functors);
  }

  List<TypeExpr> list(TypeListContext context) {
    return build.list(context, NamedTypeContext.class, this::unnamed);
  }

  TypeExpr array(TypeAtomContext context) {
    return atom(context);
  }

  TypeDef definition(@Nullable NamedTypeContext context, ParserRuleContext around) {
    if (context == null) {
      return new TypeDef.Anonymous(
          new TypeExpr.Error(TreeBuild.span(around)), TreeBuild.span(around));
    }
    return definition(context);
  }

  List<TypeParameter> parameters(@Nullable TypeParametersContext context) {
    return context == null
        ? List.of()
        : build.list(context, TypeParameterContext.class, this::parameter);
  }

  FunctorExpr functors(FunctorExpressionContext context) {
    FunctorExpr left = null;
    for (FunctorTermContext term : context.functorTerm()) {
      FunctorExpr right = term(term);
      left =
          left == null ? right : new FunctorExpr.Union(left, right, left.span().to(right.span()));
    }
    return left == null ? new FunctorExpr.Single(Functor.ADJOINT, TreeBuild.span(context)) : left;
  }

  private FunctorExpr term(FunctorTermContext context) {
    FunctorExpr left = null;
    for (FunctorAtomContext atom : context.functorAtom()) {
      FunctorExpr right =
          atom.functorExpression() != null
              ? functors(atom.functorExpression())
              : new FunctorExpr.Single(
                  atom.CTL() != null ? Functor.CONTROLLED : Functor.ADJOINT, TreeBuild.span(atom));
      left =
          left == null
              ? right
              : new FunctorExpr.Intersection(left, right, left.span().to(right.span()));
    }
    return left == null ? new FunctorExpr.Single(Functor.ADJOINT, TreeBuild.span(context)) : left;
  }

  private static boolean isArrow(TerminalNode node) {
    int type = node.getSymbol().getType();
    return type == QSharpLexer.ARROW || type == QSharpLexer.FAT_ARROW;
  }

  private TypeExpr atom(TypeAtomContext context) {
    TypeExpr type =
        context.typePrimary() == null
            ? new TypeExpr.Error(TreeBuild.span(context))
            : primary(context.typePrimary());
    for (TerminalNode bracket : context.RBRACK()) {
      type = new TypeExpr.Array(type, type.span().to(TreeBuild.span(bracket)));
    }
    return type;
  }

  private TypeExpr primary(TypePrimaryContext context) {
    Span span = TreeBuild.span(context);
    if (context.dottedName() != null) {
      return new TypeExpr.Named(TreeBuild.name(context.dottedName()), span);
    } else if (context.TYPE_NAME() != null) {
      return new TypeExpr.Parameter(TreeBuild.typeParameter(context.TYPE_NAME()), span);
    } else if (context.UNDERSCORE() != null) {
      return new TypeExpr.Hole(span);
    } else if (context.functorName() != null) {
      build.error("Parse.Rule", "expected type, found keyword `" + context.getText() + "`", span);
      return new TypeExpr.Error(span);
    } else if (context.typeList() == null) {
      return new TypeExpr.Error(span);
    }
    Optional<TypeExpr> old = OldFunctors.in(context.typeList(), build, this::type);
    if (old.isPresent()) {
      return old.get();
    }
    List<TypeExpr> items = list(context.typeList());
    return items.size() == 1 && !TreeBuild.endsWithComma(context.typeList())
        ? items.getFirst()
        : new TypeExpr.Tuple(items, span);
  }

  private TypeExpr unnamed(NamedTypeContext context) {
    if (context.COLON() != null) {
      build.error(
          "Parse.Token",
          "expected `,` or `)`, found `:`; only the items of a `newtype` have names",
          TreeBuild.span(context.COLON()));
    }
    return context.type().isEmpty()
        ? new TypeExpr.Error(TreeBuild.span(context))
        : type(context.type(0));
  }

  private TypeDef definition(NamedTypeContext context) {
    Span span = TreeBuild.span(context);
    if (context.type().isEmpty()) {
      return new TypeDef.Anonymous(new TypeExpr.Error(span), span);
    }
    TypeContext first = context.type(0);
    if (context.COLON() != null) {
      TypeExpr type = type(context.type(1), context);
      return type(first) instanceof TypeExpr.Named named && named.name().isSimple()
          ? new TypeDef.Named(named.name().last(), type, span)
          : unnamable(first, type, span);
    }
    TypePrimaryContext tuple = soleTuple(first);
    if (tuple == null || OldFunctors.isIn(tuple.typeList())) {
      return new TypeDef.Anonymous(type(first), span);
    }
    List<TypeDef> items = build.list(tuple.typeList(), NamedTypeContext.class, this::definition);
    return items.size() == 1 && !TreeBuild.endsWithComma(tuple.typeList())
        ? items.getFirst()
        : new TypeDef.Tuple(items, span);
  }

  private TypeDef unnamable(TypeContext name, TypeExpr type, Span span) {
    build.error("Parse.Token", "expected the name of an item before `:`", TreeBuild.span(name));
    return new TypeDef.Anonymous(type, span);
  }

  /// The parenthesis of which a type consists, or null.
  private static @Nullable TypePrimaryContext soleTuple(TypeContext type) {
    ParseTree tree = type;
    while (tree.getChildCount() == 1) {
      tree = tree.getChild(0);
    }
    return tree instanceof TypePrimaryContext primary && primary.typeList() != null
        ? primary
        : null;
  }

  private TypeParameter parameter(TypeParameterContext context) {
    var constraints = new ArrayList<TypeParameter.Constraint>();
    for (var constraint : context.constraint()) {
      if (constraint.IDENT() != null) {
        List<TypeExpr> arguments =
            constraint.typeList() == null ? List.of() : list(constraint.typeList());
        constraints.add(
            new TypeParameter.Constraint(
                TreeBuild.ident(constraint.IDENT()), arguments, TreeBuild.span(constraint)));
      }
    }
    var name = context.TYPE_NAME();
    return new TypeParameter(
        name == null ? TreeBuild.ident(name, context) : TreeBuild.typeParameter(name),
        constraints,
        TreeBuild.span(context));
  }
}
