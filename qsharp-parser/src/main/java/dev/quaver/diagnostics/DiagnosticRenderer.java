package dev.quaver.diagnostics;

import dev.quaver.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Writes diagnostics as text for people:
///
/// ```
/// error[Parse.Token]: expected `}`, found end of file
///   --> Bell.qs:9:1
///    |
///  2 |     operation Run() : Unit {
///    |                            - this `{` has no `}`
///    ...
///  9 |
///    | ^
///    = help: add a `}`
/// ```
public final class DiagnosticRenderer {

  private static final int MAX_COLUMNS = 160;
  private static final int COLUMNS_BEFORE_LABEL = 60;

  private final Palette palette;

  private DiagnosticRenderer(Palette palette) {
    this.palette = palette;
  }

  /// Text without colours.
  public static DiagnosticRenderer plain() {
    return new DiagnosticRenderer(Palette.NONE);
  }

  /// Text with ANSI colours.
  public static DiagnosticRenderer coloured() {
    return new DiagnosticRenderer(Palette.ANSI);
  }

  /// All of them, a blank line after each.
  public String render(List<Diagnostic> diagnostics) {
    var out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      out.append(render(diagnostic)).append('\n');
    }
    return out.toString();
  }

  /// One diagnostic, as lines that each end in a line feed.
  public String render(Diagnostic diagnostic) {
    var out = new StringBuilder();
    String mood = palette.of(diagnostic.severity());
    out.append(mood).append(name(diagnostic.severity()));
    if (!diagnostic.code().isEmpty()) {
      out.append('[').append(diagnostic.code()).append(']');
    }
    out.append(palette.reset()).append(palette.bold());
    out.append(": ").append(diagnostic.message()).append(palette.reset()).append('\n');
    var marks = marks(diagnostic, mood);
    int gutter = Integer.toString(marks.stream().mapToInt(Mark::lastLine).max().orElse(0)).length();
    bySource(marks).forEach((source, of) -> snippet(out, source, of, gutter, diagnostic));
    diagnostic.help().ifPresent(help -> note(out, gutter, help));
    return out.toString();
  }

  /// A label with how it is drawn.
  private record Mark(Label label, char underline, String colour) {

    int start() {
      return Math.min(label.span().start(), label.source().text().length());
    }

    int end() {
      return Math.clamp(label.span().end(), start(), label.source().text().length());
    }

    int firstLine() {
      return label.source().line(start());
    }

    int lastLine() {
      return label.source().line(Math.max(start(), end() - 1));
    }
  }

  private List<Mark> marks(Diagnostic diagnostic, String mood) {
    var marks = new ArrayList<Mark>();
    diagnostic.primary().ifPresent(label -> marks.add(new Mark(label, '^', mood)));
    for (Label label : diagnostic.secondary()) {
      marks.add(new Mark(label, '-', palette.frame()));
    }
    return marks;
  }

  private static Map<SourceFile, List<Mark>> bySource(List<Mark> marks) {
    var groups = new LinkedHashMap<SourceFile, List<Mark>>();
    for (Mark mark : marks) {
      groups.computeIfAbsent(mark.label().source(), _ -> new ArrayList<>()).add(mark);
    }
    return groups;
  }

  private void snippet(
      StringBuilder out, SourceFile source, List<Mark> marks, int gutter, Diagnostic diagnostic) {
    Mark first = marks.getFirst();
    boolean main = diagnostic.primary().filter(label -> label.source() == source).isPresent();
    out.repeat(' ', gutter + 1)
        .append(palette.frame())
        .append(main ? "--> " : "::: ")
        .append(palette.reset());
    out.append(source.name()).append(':').append(first.firstLine());
    out.append(':').append(source.column(first.start())).append('\n');
    frame(out, gutter, "|").append('\n');
    int previous = 0;
    for (int line : lines(marks)) {
      if (previous > 0 && line > previous + 1) {
        frame(out, gutter, "...").append('\n');
      }
      line(out, source, line, marks, gutter);
      previous = line;
    }
  }

  /// First and last lines of all marks, in order.
  private static int[] lines(List<Mark> marks) {
    return marks.stream()
        .flatMapToInt(mark -> IntStream.of(mark.firstLine(), mark.lastLine()))
        .sorted()
        .distinct()
        .toArray();
  }

  private void line(StringBuilder out, SourceFile source, int line, List<Mark> marks, int gutter) {
    String raw = source.lineText(line);
    var shown = DisplayLine.of(raw);
    int width = shown.column(raw.length());
    int from = 0;
    for (Mark mark : marks) {
      if (width > MAX_COLUMNS && mark.firstLine() == line) {
        from =
            Math.max(0, shown.column(mark.start() - source.lineStart(line)) - COLUMNS_BEFORE_LABEL);
        break;
      }
    }
    int to = Math.min(width, from + MAX_COLUMNS);
    String number = Integer.toString(line);
    out.append(palette.frame())
        .repeat(' ', gutter - number.length() + 1)
        .append(number)
        .append(" |");
    out.append(palette.reset());
    String text = shown.window(from, to).stripTrailing();
    out.append(text.isEmpty() ? "" : " " + text).append('\n');
    for (Mark mark : marks) {
      if (mark.firstLine() == line || mark.lastLine() == line) {
        underline(out, source, line, mark, shown, from, to, gutter);
      }
    }
  }

  private void underline(
      StringBuilder out,
      SourceFile source,
      int line,
      Mark mark,
      DisplayLine shown,
      int from,
      int to,
      int gutter) {
    String raw = source.lineText(line);
    int lineStart = source.lineStart(line);
    boolean begins = mark.firstLine() == line;
    boolean ends = mark.lastLine() == line;
    int start = begins ? mark.start() - lineStart : raw.length() - raw.stripLeading().length();
    int end = ends ? mark.end() - lineStart : raw.length();
    int left = Math.clamp(shown.column(start), from, Math.max(from, to));
    int right = Math.clamp(shown.column(end), left, Math.max(left, to));
    frame(out, gutter, "| ").repeat(' ', left - from + (from > 0 ? 1 : 0));
    out.append(mark.colour()).repeat(mark.underline(), Math.max(1, right - left));
    if (ends && !mark.label().text().isEmpty()) {
      out.append(' ').append(mark.label().text());
    }
    out.append(palette.reset()).append('\n');
  }

  private void note(StringBuilder out, int gutter, String help) {
    frame(out, gutter, "= ").append("help: ").append(help).append('\n');
  }

  private StringBuilder frame(StringBuilder out, int gutter, String text) {
    return out.repeat(' ', gutter + 2).append(palette.frame()).append(text).append(palette.reset());
  }

  private static String name(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "info";
    };
  }

  /// Escape sequences, all empty where there are no colours.
  private record Palette(
      String error, String warning, String info, String frame, String bold, String reset) {

    static final Palette NONE = new Palette("", "", "", "", "", "");
    static final Palette ANSI =
        new Palette(
            "\u001B[1;31m",
            "\u001B[1;33m",
            "\u001B[1;36m",
            "\u001B[1;34m",
            "\u001B[1m",
            "\u001B[0m");

    String of(Severity severity) {
      return switch (severity) {
        case ERROR -> error;
        case WARNING -> warning;
        case INFO -> info;
      };
    }
  }
}
