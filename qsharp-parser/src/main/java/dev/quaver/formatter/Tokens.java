package dev.quaver.formatter;

import dev.quaver.parser.SyntaxToken;
import dev.quaver.parser.TokenRole;
import dev.quaver.parser.TokensResult;
import java.util.ArrayList;
import java.util.List;

/// The tokens of a file with the gaps around them: gap `i` stands before token `i`, the last one at the end of the file.
final class Tokens {

  private final String text;
  private final List<SyntaxToken> tokens;
  private final List<Gap> gaps = new ArrayList<>();

  Tokens(TokensResult result) {
    this.text = result.source().text();
    this.tokens = result.tokens();
    int last = 0;
    for (SyntaxToken token : tokens) {
      gaps.add(Gap.between(text, last, token.span().start()));
      last = token.span().end();
    }
    gaps.add(Gap.between(text, last, text.length()));
    for (int i = 0; i < tokens.size(); i++) {
      if (role(i) == TokenRole.COMMA || role(i) == TokenRole.SEMICOLON) {
        moveCommentsBehind(i);
      }
    }
  }

  /// A comment before a comma would end the line before it. Documentation stays, for it belongs to what follows.
  private void moveCommentsBehind(int index) {
    Gap gap = gaps.get(index);
    if (gap.hasComments() && gap.comments().stream().noneMatch(Comment::isDocumentation)) {
      gaps.set(index, new Gap(List.of(), gap.lineBreak(), false));
      gaps.set(index + 1, gaps.get(index + 1).withBefore(gap));
    }
  }

  /// Whether the same tokens and comments follow one another.
  boolean sameAs(Tokens other) {
    if (size() != other.size()) {
      return false;
    }
    for (int i = 0; i < size(); i++) {
      if (role(i) != other.role(i) || !text(i).equals(other.text(i))) {
        return false;
      }
    }
    return comments().equals(other.comments());
  }

  /// All comments in their order.
  List<String> comments() {
    return gaps.stream().flatMap(gap -> gap.comments().stream()).map(Comment::text).toList();
  }

  int size() {
    return tokens.size();
  }

  TokenRole role(int index) {
    return tokens.get(index).role();
  }

  boolean startsLine(int index) {
    return tokens.get(index).startsLine();
  }

  int precedence(int index) {
    return tokens.get(index).precedence();
  }

  String text(int index) {
    var span = tokens.get(index).span();
    return text.substring(span.start(), span.end());
  }

  boolean is(int index, String word) {
    if (index >= tokens.size()) {
      return false;
    }
    var span = tokens.get(index).span();
    return span.length() == word.length() && text.startsWith(word, span.start());
  }

  Gap gap(int index) {
    return gaps.get(index);
  }

  boolean opensList(int index) {
    return switch (role(index)) {
      case OPEN, OPEN_TIGHT, OPEN_FIELDS -> true;
      case TEXT,
          CLOSE,
          CLOSE_FIELDS,
          OPEN_BLOCK,
          CLOSE_BLOCK,
          COMMA,
          SEMICOLON,
          PREFIX,
          POSTFIX,
          INFIX,
          INFIX_TIGHT,
          MEMBER ->
          false;
    };
  }

  boolean closesList(int index) {
    return role(index) == TokenRole.CLOSE || role(index) == TokenRole.CLOSE_FIELDS;
  }

  /// Whether a token goes on with a statement whose block has just ended.
  boolean continuesBlock(int index) {
    return index > 0
        && index < tokens.size()
        && role(index - 1) == TokenRole.CLOSE_BLOCK
        && (is(index, "else") || is(index, "elif") || is(index, "until") || is(index, "apply"));
  }
}
