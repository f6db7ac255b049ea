package dev.quaver.cli.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/// The two streams of a command, always UTF-8, and what the terminals behind them can show.
public final class Console {

  private static final int DEFAULT_WIDTH = 80;

  private final PrintWriter out;
  private final WatchedStream stream;
  private final PrintWriter err;
  private final Style outStyle;
  private final Style errStyle;
  private final boolean errTerminal;
  private final int width;

  private Console(
      PrintWriter out,
      WatchedStream stream,
      PrintWriter err,
      Style outStyle,
      Style errStyle,
      boolean errTerminal,
      int width) {
    this.out = out;
    this.stream = stream;
    this.err = err;
    this.outStyle = outStyle;
    this.errStyle = errStyle;
    this.errTerminal = errTerminal;
    this.width = width;
  }

  /// The streams of this process. The launcher says in the properties `quaver.terminal.out` and
  /// `quaver.terminal.err` which of them are terminals, which Java cannot find out.
  public static Console ofProcess() {
    Map<String, String> environment = System.getenv();
    boolean mayColour =
        environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "").equals("dumb");
    boolean outTerminal = Boolean.getBoolean("quaver.terminal.out");
    boolean errTerminal = Boolean.getBoolean("quaver.terminal.err");
    WatchedStream stream = new WatchedStream(new FileOutputStream(FileDescriptor.out));
    return new Console(
        utf8(stream),
        stream,
        utf8(new FileOutputStream(FileDescriptor.err)),
        new Style(outTerminal && mayColour),
        new Style(errTerminal && mayColour),
        errTerminal,
        width(environment.getOrDefault("COLUMNS", "")));
  }

  /// Streams that are no terminals.
  public static Console of(Writer out, Writer err) {
    Style plain = new Style(false);
    return new Console(
        new PrintWriter(out),
        new WatchedStream(OutputStream.nullOutputStream()),
        new PrintWriter(err),
        plain,
        plain,
        false,
        DEFAULT_WIDTH);
  }

  /// Prints one line of the result.
  ///
  /// @throws OutputClosedException if nobody reads any more
  public void line(String text) {
    text(text + "\n");
  }

  /// Prints text of the result as it is.
  ///
  /// @throws OutputClosedException if nobody reads any more
  /// @throws OutputFailedException if the text cannot be written, such as to a full disk
  public void text(String text) {
    out.print(text);
    flush();
  }

  /// Sees to it that all that was printed has been written.
  ///
  /// @throws OutputClosedException if nobody reads any more
  /// @throws OutputFailedException if it cannot be written, such as to a full disk
  public void flush() {
    if (out.checkError()) {
      throw stream
          .problem()
          .<RuntimeException>map(OutputFailedException::new)
          .orElseGet(OutputClosedException::new);
    }
  }

  /// Prints one line about the run on standard error.
  public void note(String text) {
    err.println(text);
    err.flush();
  }

  /// Shows where our own fault happened.
  public void trace(Throwable fault) {
    fault.printStackTrace(err);
    err.flush();
  }

  /// Prints on standard error without ending the line.
  void erase(String text) {
    err.print(text);
    err.flush();
  }

  /// The writer behind the result, for the help texts of the command line library.
  public PrintWriter out() {
    return out;
  }

  /// The writer behind standard error, for the usage errors of the command line library.
  public PrintWriter err() {
    return err;
  }

  /// Colours on standard output.
  public Style outStyle() {
    return outStyle;
  }

  /// Colours on standard error.
  public Style errStyle() {
    return errStyle;
  }

  /// Whether a person watches standard error.
  public boolean errIsTerminal() {
    return errTerminal;
  }

  /// Columns of the terminal.
  public int width() {
    return width;
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
  }

  private static int width(String columns) {
    String digits = columns.strip().toLowerCase(Locale.ROOT);
    return digits.matches("[0-9]{1,4}") ? Math.max(40, Integer.parseInt(digits)) : DEFAULT_WIDTH;
  }
}
