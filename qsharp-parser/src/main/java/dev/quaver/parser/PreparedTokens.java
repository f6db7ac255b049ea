package dev.quaver.parser;

import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;

/// The tokens of one text as the grammar reads them, with what [TokenPreparation] knows about them. The last token is
/// the end of the text.
final class PreparedTokens implements TokenStream {

  private final List<? extends Token> tokens;
  private final int[] partners;
  private final Map<Integer, String> documentation;
  private final TokenSource lexer;
  private int at;

  PreparedTokens(
      List<? extends Token> tokens,
      int[] partners,
      Map<Integer, String> documentation,
      TokenSource lexer) {
    this.tokens = tokens;
    this.partners = partners;
    this.documentation = documentation;
    this.lexer = lexer;
  }

  /// Index of the bracket that closes the one at `index`, or -1 where there is none.
  int partner(int index) {
    return partners[index];
  }

  /// The documentation comment right before the token at `index`, empty if there is none.
  String documentation(int index) {
    return documentation.getOrDefault(index, "");
  }

  @Override
  public Token LT(int distance) {
    int index = distance > 0 ? at + distance - 1 : at + distance;
    return tokens.get(Math.clamp(index, 0, tokens.size() - 1));
  }

  @Override
  public int LA(int distance) {
    return LT(distance).getType();
  }

  @Override
  public Token get(int index) {
    return tokens.get(index);
  }

  @Override
  public void consume() {
    if (at == tokens.size() - 1) {
      throw new IllegalStateException("internal: read past the last token");
    }
    at++;
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {
    // All tokens stay in memory.
  }

  @Override
  public int index() {
    return at;
  }

  @Override
  public void seek(int index) {
    at = Math.min(index, tokens.size() - 1);
  }

  @Override
  public int size() {
    return tokens.size();
  }

  @Override
  public String getSourceName() {
    return lexer.getSourceName();
  }

  @Override
  public TokenSource getTokenSource() {
    return lexer;
  }

  @Override
  public String getText() {
    return getText(Interval.of(0, size() - 1));
  }

  @Override
  public String getText(Interval interval) {
    var text = new StringBuilder();
    for (int i = interval.a; i <= interval.b && i < size(); i++) {
      text.append(tokens.get(i).getText());
    }
    return text.toString();
  }

  @Override
  public String getText(RuleContext context) {
    return getText(context.getSourceInterval());
  }

  @Override
  public String getText(Token start, Token stop) {
    return getText(Interval.of(start.getTokenIndex(), stop.getTokenIndex()));
  }
}
