package dev.quaver.format.openqasm.syntax;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.InputMismatchException;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;

/// Puts what the parser stumbles over into words.
final class SyntaxErrors extends BaseErrorListener {

  private static final String CODE = "OpenQasm.Syntax";

  /// More than anybody reads; each costs the parser a look at all that is open.
  private static final int MOST = 100;

  private final SourceFile source;
  private final List<Diagnostic> diagnostics;

  SyntaxErrors(SourceFile source, List<Diagnostic> diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  @Override
  public void syntaxError(
      Recognizer<?, ?> recognizer,
      Object offendingSymbol,
      int line,
      int column,
      String message,
      @Nullable RecognitionException problem) {
    if (diagnostics.size() >= MOST) {
      throw new ParseCancellationException();
    }
    var token = (Token) offendingSymbol;
    String found = TokenNames.found(token);
    boolean known = problem == null || problem instanceof InputMismatchException;
    String expected = known ? TokenNames.expected(((Parser) recognizer).getExpectedTokens()) : "";
    boolean helpful = !expected.isEmpty() && !expected.equals(found);
    add(
        CODE,
        helpful ? "expected " + expected + ", found " + found : found + " cannot stand here",
        token);
  }

  void tooDeep(Token token) {
    add("OpenQasm.TooDeep", "this is nested too deeply", token);
  }

  void add(String code, String message, Token token) {
    add(code, message, OpenQasmParser.span(token));
  }

  void add(String code, String message, Span span) {
    diagnostics.add(Diagnostic.error(code, message, source, span));
  }

  void syntax(String message, Span span) {
    add(CODE, message, span);
  }
}
