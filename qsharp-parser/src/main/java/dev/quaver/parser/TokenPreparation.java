package dev.quaver.parser;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.parser.antlr.QSharpLexer;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/// Reads a text into tokens and settles, in a few passes of constant work per token, all that depends on neighbouring
/// tokens: the dialect, contextual keywords, brackets of type arguments. So the grammar itself needs no lookahead.
final class TokenPreparation {

  private final SourceFile source;
  private final Span range;
  private final List<Diagnostic> diagnostics;
  private final List<CommonToken> tokens = new ArrayList<>();
  private final Map<Integer, String> documentation = new HashMap<>();
  private final Map<Integer, Span> comments = new HashMap<>();
  private final LexicalErrors errors;
  private Dialect dialect = Dialect.MODERN;

  TokenPreparation(SourceFile source, Span range, List<Diagnostic> diagnostics) {
    this.source = source;
    this.range = range;
    this.diagnostics = diagnostics;
    this.errors = new LexicalErrors(source, diagnostics);
  }

  /// The prepared tokens; empty where the text is nested so deeply that it cannot be parsed.
  Optional<PreparedTokens> prepare(Optional<Dialect> forced) {
    var lexer =
        new QSharpLexer(new TextStream(source.name(), source.text(), range.start(), range.end()));
    lexer.removeErrorListeners();
    read(lexer);
    dialect = forced.orElseGet(() -> DialectDetector.detect(tokens));
    var brackets = new BracketMatcher(tokens);
    if (brackets.tooDeepAt() < 0) {
      errors.reportUnclosedStrings(tokens, brackets.partners());
    }
    new ContextualTokens(tokens, brackets.partners(), dialect).settle();
    if (brackets.tooDeepAt() >= 0) {
      var token = tokens.get(brackets.tooDeepAt());
      diagnostics.add(
          Diagnostic.error(
              "Parse.TooDeep",
              "this is nested too deeply",
              source,
              new Span(token.getStartIndex(), token.getStopIndex() + 1)));
      return Optional.empty();
    }
    return Optional.of(new PreparedTokens(tokens, brackets.partners(), documentation, lexer));
  }

  /// Where the last documentation comment before each token stands, by the token's index.
  Map<Integer, Span> comments() {
    return comments;
  }

  /// The forced or detected dialect, once prepared.
  Dialect dialect() {
    return dialect;
  }

  /// Where characters were left out because they form no token.
  LexicalErrors errors() {
    return errors;
  }

  private void read(QSharpLexer lexer) {
    var comment = new StringBuilder();
    int last = QSharpLexer.SEMI;
    while (true) {
      var token = (CommonToken) lexer.nextToken();
      switch (token.getType()) {
        case QSharpLexer.DOC -> {
          comments.put(tokens.size(), new Span(token.getStartIndex(), token.getStopIndex() + 1));
          addDocumentation(comment, token);
          continue;
        }
        case QSharpLexer.UNKNOWN, QSharpLexer.INCOMPLETE -> {
          errors.unreadable(token);
          continue;
        }
        case QSharpLexer.OPEN_STRING -> errors.unterminated(token);
        case QSharpLexer.INT_DOTS -> token = splitRange(token);
        case QSharpLexer.W_COMMENT -> {
          token.setType(QSharpLexer.IDENT);
          token.setStopIndex(token.getStartIndex());
        }
        case QSharpLexer.RBRACE -> {
          if (last != QSharpLexer.SEMI && last != QSharpLexer.LBRACE) {
            addEnd(token);
          }
        }
        case QSharpLexer.BODY, QSharpLexer.ADJOINT_SPEC, QSharpLexer.CONTROLLED_SPEC -> {
          if (isGenerator(last)) {
            addEnd(token);
          }
        }
        default -> {}
      }
      if (!comment.isEmpty()) {
        documentation.put(tokens.size(), comment.toString());
        comment.setLength(0);
      }
      add(token);
      last = token.getType();
      if (last == Token.EOF) {
        token.setStartIndex(range.end());
        token.setStopIndex(range.end() - 1);
        return;
      }
    }
  }

  private static boolean isGenerator(int type) {
    return switch (type) {
      case QSharpLexer.AUTO, QSharpLexer.SELF, QSharpLexer.INVERT, QSharpLexer.DISTRIBUTE -> true;
      default -> false;
    };
  }

  private void add(CommonToken token) {
    token.setTokenIndex(tokens.size());
    tokens.add(token);
  }

  private void addDocumentation(StringBuilder comment, CommonToken token) {
    if (!comment.isEmpty()) {
      comment.append('\n');
    }
    String line =
        source
            .text()
            .substring(token.getStartIndex() + 3, token.getStopIndex() + 1)
            .stripTrailing();
    comment.append(line.startsWith(" ") ? line.substring(1) : line);
  }

  /// `0..` is one token for the lexer; adds the integer and returns the operator.
  private CommonToken splitRange(CommonToken token) {
    int dots = source.text().indexOf('.', token.getStartIndex());
    var operator = new CommonToken(token);
    operator.setType(token.getStopIndex() - dots == 2 ? QSharpLexer.ELLIPSIS : QSharpLexer.DOT2);
    operator.setStartIndex(dots);
    operator.setCharPositionInLine(token.getCharPositionInLine() + dots - token.getStartIndex());
    token.setType(QSharpLexer.INT);
    token.setStopIndex(dots - 1);
    add(token);
    return operator;
  }

  private void addEnd(CommonToken brace) {
    var end = new CommonToken(brace);
    int at = tokens.isEmpty() ? brace.getStartIndex() : tokens.getLast().getStopIndex() + 1;
    end.setType(QSharpLexer.END);
    end.setStartIndex(at);
    end.setStopIndex(at - 1);
    add(end);
  }
}
