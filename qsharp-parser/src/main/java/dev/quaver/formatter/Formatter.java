package dev.quaver.formatter;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.parser.QSharpParser;
import dev.quaver.parser.TokensResult;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import java.util.List;
import java.util.Optional;

/// Formats Q# of both dialects: same tokens, same comments, other white space. Formatting what has been formatted changes
/// nothing.
///
/// Indentation is four spaces and an opening brace ends its line. Lines longer than 120 columns break at commas, then
/// before operators. The author's choice stays where there are several good ones: whether a block of one or two statements
/// stands on one line, a list that begins on a new line with its rows, line breaks at operators, single empty lines.
public final class Formatter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Formatter() {}

  /// Formats a file in the dialect that it shows.
  public static FormatResult format(SourceFile source) {
    return format(source, Optional.empty());
  }

  /// Formats a file, in the `forced` dialect where one is given. A byte order mark and the kind of line ends stay.
  public static FormatResult format(SourceFile source, Optional<Dialect> forced) {
    TokensResult result = QSharpParser.tokens(source, forced);
    if (result.hasErrors()) {
      var errors = result.diagnostics().stream().filter(Diagnostic::isError).toList();
      return new FormatResult(source, Optional.empty(), errors);
    }
    var tokens = new Tokens(result);
    String text = layout(source.text(), tokens);
    var again =
        QSharpParser.tokens(SourceFile.of(source.name(), text), Optional.of(result.dialect()));
    if (again.hasErrors() || !tokens.sameAs(new Tokens(again))) {
      throw new IllegalStateException("internal: formatting " + source + " would change it");
    }
    return new FormatResult(source, Optional.of(text), List.of());
  }

  private static String layout(String text, Tokens tokens) {
    String lineEnd = lineEnd(text);
    String body = LayoutPrinter.print(LayoutBuilder.build(tokens), lineEnd);
    String mark = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? "\uFEFF" : "";
    return mark + (body.isEmpty() ? body : body + lineEnd);
  }

  /// That of the first line.
  private static String lineEnd(String text) {
    int end = text.indexOf('\n');
    return end > 0 && text.charAt(end - 1) == '\r' ? "\r\n" : "\n";
  }
}
