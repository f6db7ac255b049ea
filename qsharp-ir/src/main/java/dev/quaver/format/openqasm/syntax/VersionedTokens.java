package dev.quaver.format.openqasm.syntax;

import dev.quaver.format.openqasm.antlr.OpenQasmLexer;
import dev.quaver.source.SourceFile;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.CodePointBuffer;
import org.antlr.v4.runtime.CodePointCharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/// The tokens of a text, as its version understands them: in version 2 most of version 3's words are identifiers, and `^`
/// in the arguments of gates is a power.
final class VersionedTokens {

  private static final Set<Integer> WORDS_OF_TWO =
      Set.of(
          OpenQasmLexer.OPENQASM,
          OpenQasmLexer.INCLUDE,
          OpenQasmLexer.GATE,
          OpenQasmLexer.OPAQUE,
          OpenQasmLexer.QREG,
          OpenQasmLexer.CREG,
          OpenQasmLexer.IF,
          OpenQasmLexer.RESET,
          OpenQasmLexer.MEASURE,
          OpenQasmLexer.BARRIER);

  private final List<CommonToken> tokens = new ArrayList<>();
  private final OpenQasmVersion version;

  VersionedTokens(SourceFile source, Optional<OpenQasmVersion> inherited, SyntaxErrors errors) {
    var characters =
        CodePointCharStream.fromBuffer(
            CodePointBuffer.withChars(CharBuffer.wrap(source.text().toCharArray())), source.name());
    var lexer = new OpenQasmLexer(characters);
    lexer.removeErrorListeners();
    for (Token token = lexer.nextToken(); ; token = lexer.nextToken()) {
      tokens.add((CommonToken) token);
      if (token.getType() == Token.EOF) {
        break;
      }
    }
    reportUnreadable(errors);
    this.version = declared(errors).or(() -> inherited).orElse(OpenQasmVersion.THREE);
    if (version == OpenQasmVersion.TWO) {
      readAsTwo();
    }
  }

  List<CommonToken> list() {
    return tokens;
  }

  OpenQasmVersion version() {
    return version;
  }

  /// Calibrations may contain any characters, so unknown ones are left to the grammar there.
  private void reportUnreadable(SyntaxErrors errors) {
    boolean calibrates =
        tokens.stream()
            .anyMatch(token ->
                token.getType() == OpenQasmLexer.CAL || token.getType() == OpenQasmLexer.DEFCAL);
    int last = -2;
    for (CommonToken token : tokens) {
      switch (token.getType()) {
        case OpenQasmLexer.OPEN_STRING ->
            errors.add("OpenQasm.String", "this string has no end on its line", token);
        case OpenQasmLexer.OPEN_COMMENT ->
            errors.add("OpenQasm.Comment", "this comment has no end", token);
        case OpenQasmLexer.UNKNOWN -> {
          if (!calibrates && token.getStartIndex() != last + 1) {
            errors.add("OpenQasm.Character", "unrecognized character " + shown(token), token);
          }
          last = token.getStopIndex();
        }
        default -> {}
      }
    }
  }

  private static String shown(Token token) {
    char character = token.getText().charAt(0);
    return Character.isISOControl(character) || Character.isSurrogate(character)
        ? "U+%04X".formatted((int) character)
        : "`" + character + "`";
  }

  private Optional<OpenQasmVersion> declared(SyntaxErrors errors) {
    if (tokens.getFirst().getType() != OpenQasmLexer.OPENQASM) {
      return Optional.empty();
    }
    CommonToken number = tokens.get(1);
    return switch (number.getText()) {
      case "2", "2.0" -> Optional.of(OpenQasmVersion.TWO);
      case "3", "3.0", "3.1" -> Optional.of(OpenQasmVersion.THREE);
      default -> {
        boolean isNumber =
            number.getType() == OpenQasmLexer.REAL_NUMBER
                || number.getType() == OpenQasmLexer.WHOLE;
        if (isNumber) {
          errors.add(
              "OpenQasm.Version",
              "there is no OpenQASM " + number.getText() + " here: 2.0, 3.0 and 3.1 are read",
              number);
        }
        yield Optional.empty();
      }
    };
  }

  private void readAsTwo() {
    int start = 0;
    for (int at = 0; at < tokens.size(); at++) {
      CommonToken token = tokens.get(at);
      int type = token.getType();
      if (type == OpenQasmLexer.SEMI
          || type == OpenQasmLexer.LBRACE
          || type == OpenQasmLexer.RBRACE) {
        readPowers(start, at);
        start = at + 1;
      } else if (type > 0 && type <= OpenQasmLexer.FALSE && !WORDS_OF_TWO.contains(type)) {
        token.setType(OpenQasmLexer.IDENT);
      }
    }
  }

  /// In an assignment and in a condition `^` stays what it is in version 3.
  private void readPowers(int start, int end) {
    int at = start;
    if (tokens.get(start).getType() == OpenQasmLexer.IF) {
      at = closing(start + 1, end);
    }
    List<CommonToken> rest = tokens.subList(at, end);
    if (rest.stream().noneMatch(token -> token.getType() == OpenQasmLexer.ASSIGN)) {
      for (CommonToken token : rest) {
        if (token.getType() == OpenQasmLexer.CARET) {
          token.setType(OpenQasmLexer.POWER);
        }
      }
    }
  }

  private int closing(int open, int end) {
    int depth = 0;
    for (int at = open; at < end; at++) {
      int type = tokens.get(at).getType();
      depth += type == OpenQasmLexer.LPAREN ? 1 : type == OpenQasmLexer.RPAREN ? -1 : 0;
      if (depth <= 0) {
        return at;
      }
    }
    return end;
  }
}
