package dev.quaver.parser;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.parser.antlr.QSharpLexer;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.util.BitSet;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/// Reports what forms no token, and remembers where, so that the parser does not complain about the same place again.
final class LexicalErrors {

  private final SourceFile source;
  private final List<Diagnostic> diagnostics;
  private final BitSet places = new BitSet();
  private int unterminatedAt = Integer.MAX_VALUE;
  private int lastUnknown = -2;

  LexicalErrors(SourceFile source, List<Diagnostic> diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /// Whether characters were left out between two offsets, or a string that never ends begins before the second.
  boolean explain(int from, int to) {
    int place = places.nextSetBit(Math.max(0, from));
    return to > unterminatedAt || (place >= 0 && place <= to);
  }

  void unreadable(CommonToken token) {
    int start = token.getStartIndex();
    places.set(start);
    String text = token.getText();
    if (token.getType() == QSharpLexer.INCOMPLETE) {
      String whole = text.substring(0, 1).repeat(3);
      report("Lex.Incomplete", "expected `" + whole + "`, found `" + text + "`", token);
    } else if (start != lastUnknown + 1) {
      report("Lex.UnknownChar", "unrecognized character " + show(text), token);
    }
    lastUnknown = token.getStopIndex();
  }

  void unterminated(CommonToken token) {
    reportUnterminated(token, 1);
    token.setType(QSharpLexer.STRING);
  }

  /// Interpolated strings whose end is missing.
  void reportUnclosedStrings(List<CommonToken> tokens, int[] partners) {
    for (int i = 0; i < partners.length; i++) {
      if (tokens.get(i).getType() == QSharpLexer.INTERP_BEGIN && partners[i] < 0) {
        reportUnterminated(tokens.get(i), 2);
        return;
      }
    }
  }

  private void reportUnterminated(CommonToken token, int quoteLength) {
    if (token.getStartIndex() > unterminatedAt) {
      return;
    }
    unterminatedAt = token.getStartIndex();
    var span = new Span(token.getStartIndex(), token.getStartIndex() + quoteLength);
    diagnostics.add(
        Diagnostic.error("Lex.UnterminatedString", "this string has no end", source, span)
            .withHelp("add the closing `\"`"));
  }

  private void report(String code, String message, Token token) {
    diagnostics.add(
        Diagnostic.error(
            code, message, source, new Span(token.getStartIndex(), token.getStopIndex() + 1)));
  }

  private static String show(String text) {
    int c = text.codePointAt(0);
    return Character.isISOControl(c)
            || Character.getType(c) == Character.FORMAT
            || Character.getType(c) == Character.SURROGATE
        ? "U+%04X".formatted(c)
        : "`" + text + "`";
  }
}
