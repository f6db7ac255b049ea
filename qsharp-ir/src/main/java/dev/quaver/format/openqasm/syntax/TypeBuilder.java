package dev.quaver.format.openqasm.syntax;

import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.ArrayReferenceContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.DesignatorContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.ParameterContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.ScalarTypeContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.TypeContext;
import dev.quaver.format.openqasm.antlr.OpenQasmLexer;
import dev.quaver.format.openqasm.syntax.TypeSyntax.Kind;
import dev.quaver.source.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes types and parameters of a parse tree without mistakes.
final class TypeBuilder {

  private final ExpressionBuilder expressions;

  TypeBuilder(ExpressionBuilder expressions) {
    this.expressions = expressions;
  }

  TypeSyntax type(TypeContext context) {
    TypeSyntax.Scalar scalar = scalar(context.scalarType());
    return context.ARRAY() == null
        ? scalar
        : new TypeSyntax.Array(
            scalar,
            expressions.expressions(context.expressions()),
            ExpressionBuilder.span(context));
  }

  TypeSyntax.Scalar scalar(ScalarTypeContext context) {
    Kind kind =
        switch (context.getStart().getType()) {
          case OpenQasmLexer.BIT -> Kind.BIT;
          case OpenQasmLexer.INT -> Kind.INT;
          case OpenQasmLexer.UINT -> Kind.UINT;
          case OpenQasmLexer.FLOAT -> Kind.FLOAT;
          case OpenQasmLexer.ANGLE -> Kind.ANGLE;
          case OpenQasmLexer.BOOL -> Kind.BOOL;
          case OpenQasmLexer.COMPLEX -> Kind.COMPLEX;
          default -> Kind.DURATION;
        };
    return new TypeSyntax.Scalar(
        kind, expressions.designator(context.designator()), ExpressionBuilder.span(context));
  }

  Statement.Parameter parameter(ParameterContext context) {
    Span span = ExpressionBuilder.span(context);
    return new Statement.Parameter(
        parameterType(context, span), ExpressionBuilder.name(context.IDENT().getSymbol()), span);
  }

  private TypeSyntax parameterType(ParameterContext context, Span span) {
    if (context.scalarType() != null) {
      return scalar(context.scalarType());
    }
    if (context.arrayReference() != null) {
      return reference(context.MUTABLE() != null, context.arrayReference());
    }
    return context.CREG() == null
        ? new TypeSyntax.Qubits(expressions.designator(context.designator()), span)
        : bits(context.designator(), span);
  }

  /// What `creg` declares.
  TypeSyntax.Scalar bits(@Nullable DesignatorContext size, Span span) {
    return new TypeSyntax.Scalar(Kind.BIT, expressions.designator(size), span);
  }

  private TypeSyntax reference(boolean mutable, ArrayReferenceContext context) {
    boolean counted = context.DIM() != null;
    List<Expression> dimensions =
        counted
            ? List.of(expressions.expression(context.expression()))
            : expressions.expressions(context.expressions());
    return new TypeSyntax.ArrayReference(
        mutable,
        scalar(context.scalarType()),
        dimensions,
        counted,
        ExpressionBuilder.span(context));
  }

  Optional<TypeSyntax.Scalar> optional(@Nullable ScalarTypeContext context) {
    return Optional.ofNullable(context).map(this::scalar);
  }
}
