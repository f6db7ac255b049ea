package dev.quaver.cli.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Remembers why writing failed, which a writer for printing forgets.
final class WatchedStream extends FilterOutputStream {

  private @Nullable IOException failure;

  WatchedStream(OutputStream stream) {
    super(stream);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    try {
      out.write(bytes, from, count);
    } catch (IOException problem) {
      failure = problem;
      throw problem;
    }
  }

  /// Why writing failed; nothing if it did not, or only because the reader of a pipe has gone.
  Optional<String> problem() {
    return Optional.ofNullable(failure)
        .map(problem -> String.valueOf(problem.getMessage()))
        .filter(message -> !message.toLowerCase(Locale.ROOT).contains("pipe"));
  }
}
