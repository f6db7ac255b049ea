package dev.quaver.cli.output;

import dev.quaver.target.RunOptions;

/// How far a long run is, on standard error, if that is a terminal and only after half a second.
public final class ProgressBar implements RunOptions.Progress, AutoCloseable {

  private static final long QUIET_NANOS = 500_000_000L;
  private static final long REDRAW_NANOS = 100_000_000L;
  private static final int WIDTH = 30;

  private final Console console;
  private final long start = System.nanoTime();
  private long lastDrawn = start;
  private boolean visible;

  /// A bar that shows nothing yet.
  public ProgressBar(Console console) {
    this.console = console;
  }

  @Override
  public synchronized void shots(int done, int all) {
    long now = System.nanoTime();
    if (!console.errIsTerminal() || now - start < QUIET_NANOS || now - lastDrawn < REDRAW_NANOS) {
      return;
    }
    lastDrawn = now;
    visible = true;
    int filled = (int) ((long) WIDTH * done / all);
    console.erase(
        "\r\u001b[2K"
            + console.errStyle().cyan("█".repeat(filled))
            + console.errStyle().faint("░".repeat(WIDTH - filled))
            + " %d of %d shots".formatted(done, all));
  }

  /// Takes the bar away, so that other lines can follow; it comes back with the next news.
  public synchronized void hide() {
    if (visible) {
      console.erase("\r\u001b[2K");
      visible = false;
    }
  }

  @Override
  public void close() {
    hide();
  }
}
