package dev.quaver.cli;

import dev.quaver.cli.output.Console;
import dev.quaver.cli.output.JsonWriter;
import dev.quaver.cli.output.Table;
import dev.quaver.target.Target;
import dev.quaver.target.Targets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `quaver targets`: where programs can run.
@Command(
    name = "targets",
    description = "Lists where programs can run.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class TargetsCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How to print the list; text by default.")
  private OutputFormat format = OutputFormat.TEXT;

  TargetsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Target> targets =
        Targets.all().stream()
            .sorted(Comparator.comparing((Target target) -> target.id().text()))
            .toList();
    switch (format) {
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
