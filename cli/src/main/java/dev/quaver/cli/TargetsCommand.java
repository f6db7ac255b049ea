package dev.quaver.cli;

import dev.quaver.cli.output.Console;
import dev.quaver.cli.output.JsonWriter;
import dev.quaver.cli.output.Table;
import dev.quaver.cli.words.Option;
import dev.quaver.cli.words.Syntax;
import dev.quaver.cli.words.Words;
import dev.quaver.target.Target;
import dev.quaver.target.Targets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// `quaver targets`: where programs can run.
final class TargetsCommand implements Command {

  private static final Option<OutputFormat> FORMAT =
      OutputFormat.option("How to print the list; text by default.");

  private static final Syntax SYNTAX =
      new Syntax("targets", "Lists where programs can run.", List.of(), 0, List.of(FORMAT));

  private final Console console;

  TargetsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Syntax syntax() {
    return SYNTAX;
  }

  @Override
  public int run(Words words) {
    List<Target> targets =
        Targets.all().stream()
            .sorted(Comparator.comparing((Target target) -> target.id().text()))
            .toList();
    switch (OutputFormat.of(words, FORMAT)) {
      case TEXT -> text(targets);
      case JSON ->
          console.line(
              JsonWriter.write(
                  Map.of("targets", targets.stream().map(TargetsCommand::json).toList())));
    }
    return ExitCode.FINE;
  }

  private void text(List<Target> targets) {
    Table table = new Table();
    for (Target target : targets) {
      table.row(target.id().text(), target.profile().toString(), target.description());
    }
    table.lines().forEach(console::line);
  }

  private static Map<String, Object> json(Target target) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", target.id().text());
    json.put("profile", target.profile().toString());
    json.put("description", target.description());
    return json;
  }
}
