package dev.quaver.cli.words;

import java.util.ArrayList;
import java.util.List;

/// The help pages, at most 80 columns wide.
public final class HelpPage {

  private static final int WIDTH = 80;
  private static final int INDENT = 2;
  private static final int DESCRIPTION_COLUMN = 24;

  private final List<String> lines = new ArrayList<>();

  private HelpPage() {}

  /// The page of one command.
  public static List<String> of(Syntax syntax) {
    HelpPage page = new HelpPage();
    StringBuilder usage = new StringBuilder("Usage: quaver ").append(syntax.name());
    int indent = usage.length() + 1;
    List<String> parts = new ArrayList<>();
    syntax.operands().forEach(operand -> parts.add("[" + operand.label() + "]"));
    syntax.options().forEach(option -> parts.add("[" + option.name() + " " + option.label() + "]"));
    page.fill(usage, parts, indent);
    page.lines.add(syntax.description());
    page.lines.add("");
    for (Syntax.Operand operand : syntax.operands()) {
      page.entry(operand.label(), operand.description());
    }
    for (Option<?> option : syntax.options()) {
      page.entry(option.name() + " " + option.label(), option.description());
    }
    page.common();
    return page.lines;
  }

  /// The page that lists the commands.
  public static List<String> of(String description, List<Syntax> commands, List<String> footer) {
    HelpPage page = new HelpPage();
    page.lines.add("Usage: quaver COMMAND");
    page.lines.add(description);
    page.lines.add("");
    page.common();
    page.lines.add("");
    page.lines.add("Commands:");
    for (Syntax command : commands) {
      page.entry(command.name(), command.description());
    }
    page.lines.add("");
    page.lines.addAll(footer);
    return page.lines;
  }

  private void common() {
    entry("-h, --help", "Show this help message and exit.");
    entry("-V, --version", "Print version information and exit.");
  }

  private void entry(String term, String description) {
    StringBuilder line = new StringBuilder(" ".repeat(INDENT)).append(term);
    if (line.length() >= DESCRIPTION_COLUMN) {
      lines.add(line.toString());
      line.setLength(0);
    }
    line.append(" ".repeat(DESCRIPTION_COLUMN - line.length() - 1));
    fill(line, List.of(description.split(" ")), DESCRIPTION_COLUMN);
  }

  /// Adds the parts to `line` and, where it is full, to further lines that begin at column `indent`.
  private void fill(StringBuilder line, List<String> parts, int indent) {
    for (String part : parts) {
      if (line.length() + 1 + part.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(" ".repeat(indent - 1));
      }
      line.append(' ').append(part);
    }
    lines.add(line.toString());
  }
}
