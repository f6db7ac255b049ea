package dev.quaver.format.openqasm.syntax;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/// Reads OpenQASM of both versions. Every text gives a result, mistakes in its syntax as diagnostics; with mistakes it has
/// no statements, since what depends on the missing ones would only be reported again.
///
/// It recurses as deeply as the text is nested, which [NestingLimit] bounds.
public final class OpenQasmParser {

  private OpenQasmParser() {}

  /// Reads a file.
  ///
  /// @param inherited the version of the file that includes this one, if any
  public static OpenQasmProgram parse(SourceFile source, Optional<OpenQasmVersion> inherited) {
    List<Diagnostic> diagnostics = new ArrayList<>();
    var errors = new SyntaxErrors(source, diagnostics);
    var tokens = new VersionedTokens(source, inherited, errors);
    OpenQasmVersion version = tokens.version();
    if (diagnostics.isEmpty()) {
      NestingLimit.check(tokens.list()).ifPresent(errors::tooDeep);
    }
    if (!diagnostics.isEmpty()) {
      return new OpenQasmProgram(source, version, List.of(), diagnostics);
    }
    var parser = new OpenQasmGrammar(new CommonTokenStream(new ListTokenSource(tokens.list())));
    parser.removeErrorListeners();
    parser.addErrorListener(errors);
    // What a statement is does not depend on what is around it.
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    List<Statement> statements = statements(parser, errors, diagnostics);
    diagnostics.sort(Comparator.comparingInt(OpenQasmParser::position));
    boolean sound = diagnostics.stream().noneMatch(Diagnostic::isError);
    return new OpenQasmProgram(source, version, sound ? statements : List.of(), diagnostics);
  }

  private static List<Statement> statements(
      OpenQasmGrammar parser, SyntaxErrors errors, List<Diagnostic> diagnostics) {
    try {
      OpenQasmGrammar.ProgramContext tree = parser.program();
      return diagnostics.isEmpty()
          ? new StatementBuilder(errors).statements(tree.statement())
          : List.of();
    } catch (ParseCancellationException _) {
      return List.of();
    }
  }

  private static int position(Diagnostic diagnostic) {
    return diagnostic.primary().map(label -> label.span().start()).orElse(0);
  }

  /// Where a token stands.
  static Span span(Token token) {
    int start = Math.max(0, token.getStartIndex());
    return new Span(start, Math.max(start, token.getStopIndex() + 1));
  }
}
