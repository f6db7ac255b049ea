package dev.quaver.format.openqasm.syntax;

import static dev.quaver.format.openqasm.syntax.ExpressionBuilder.name;

import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.AliasContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.ClassicalDeclarationContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.ConstDeclarationContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.ExternContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.GateDeclarationContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.IdentifiersContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.IncludeContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.IoDeclarationContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.OpaqueDeclarationContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.QubitDeclarationContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.RegisterDeclarationContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.ResultTypeContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.StatementContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.SubroutineContext;
import dev.quaver.source.Span;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/// Makes declarations of a parse tree without mistakes.
final class DeclarationBuilder {

  private final StatementBuilder statements;
  private final ExpressionBuilder expressions;

  DeclarationBuilder(StatementBuilder statements, ExpressionBuilder expressions) {
    this.statements = statements;
    this.expressions = expressions;
  }

  Statement declaration(StatementContext context, Span span) {
    return switch (context) {
      case IncludeContext include -> include(include, span);
      case ConstDeclarationContext constant ->
          new Statement.Constant(
              expressions.types().scalar(constant.scalarType()),
              name(constant.IDENT().getSymbol()),
              expressions.value(constant.value()),
              span);
      case IoDeclarationContext port ->
          new Statement.Port(
              port.INPUT() != null,
              expressions.types().type(port.type()),
              name(port.IDENT().getSymbol()),
              span);
      case QubitDeclarationContext qubits ->
          new Statement.Qubits(
              expressions.designator(qubits.designator()), name(qubits.IDENT().getSymbol()), span);
      case RegisterDeclarationContext register -> register(register, span);
      case ClassicalDeclarationContext variable ->
          new Statement.Classical(
              expressions.types().type(variable.type()),
              name(variable.IDENT().getSymbol()),
              Optional.ofNullable(variable.value()).map(expressions::value),
              span);
      case AliasContext alias ->
          new Statement.Alias(
              name(alias.IDENT().getSymbol()), expressions.expression(alias.expression()), span);
      case GateDeclarationContext gate -> gate(gate, span);
      case OpaqueDeclarationContext gate ->
          new Statement.Gate(
              name(gate.IDENT().getSymbol()),
              gate.identifiers().size() > 1 ? names(gate.identifiers(0)) : List.of(),
              names(gate.identifiers().getLast()),
              Optional.empty(),
              span);
      case SubroutineContext subroutine -> subroutine(subroutine, span);
      case ExternContext extern -> new Statement.Extern(name(extern.IDENT().getSymbol()), span);
      default -> throw new IllegalStateException("internal: no statement " + context.getClass());
    };
  }

  private static Statement include(IncludeContext context, Span span) {
    Token path = context.STRING().getSymbol();
    String quoted = path.getText();
    return new Statement.Include(
        quoted.substring(1, quoted.length() - 1), OpenQasmParser.span(path), span);
  }

  private Statement register(RegisterDeclarationContext context, Span span) {
    Name name = name(context.IDENT().getSymbol());
    return context.CREG() == null
        ? new Statement.Qubits(expressions.designator(context.designator()), name, span)
        : new Statement.Classical(
            expressions.types().bits(context.designator(), span), name, Optional.empty(), span);
  }

  private Statement gate(GateDeclarationContext context, Span span) {
    List<Name> parameters = List.of();
    List<Name> qubits = List.of();
    int parameterEnd =
        context.RPAREN() == null ? -1 : OpenQasmParser.span(context.RPAREN().getSymbol()).start();
    for (IdentifiersContext names : context.identifiers()) {
      if (names.getStart().getStartIndex() < parameterEnd) {
        parameters = names(names);
      } else {
        qubits = names(names);
      }
    }
    return new Statement.Gate(
        name(context.IDENT().getSymbol()),
        parameters,
        qubits,
        Optional.of(statements.statements(context.scope())),
        span);
  }

  private Statement subroutine(SubroutineContext context, Span span) {
    return new Statement.Subroutine(
        name(context.IDENT().getSymbol()),
        context.parameter().stream().map(expressions.types()::parameter).toList(),
        result(context.resultType()),
        statements.statements(context.scope()),
        span);
  }

  private Optional<TypeSyntax.Scalar> result(@Nullable ResultTypeContext context) {
    return context == null ? Optional.empty() : expressions.types().optional(context.scalarType());
  }

  private static List<Name> names(IdentifiersContext context) {
    return context.IDENT().stream()
        .map(TerminalNode::getSymbol)
        .map(ExpressionBuilder::name)
        .toList();
  }
}
