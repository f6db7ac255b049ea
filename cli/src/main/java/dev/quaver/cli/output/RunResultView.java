package dev.quaver.cli.output;

import dev.quaver.target.RunResult;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a run gave, for people and for programs.
public final class RunResultView {

  private final Console console;

  /// A view on `console`.
  public RunResultView(Console console) {
    this.console = console;
  }

  /// The value of one shot, or the histogram of many; what the program printed has been shown as it ran.
  public void text(RunResult result) {
    if (result.shotCount() == 1) {
      console.line(result.histogram().entries().getFirst().text());
    } else {
      HistogramView.lines(result.histogram(), console.width(), console.outStyle())
          .forEach(console::line);
    }
  }

  /// The object that the command's contract fixes.
  public void json(RunResult result) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("target", result.target().text());
    json.put("shots", result.shotCount());
    json.put("seed", result.seed());
    json.put("results", result.histogram().counts());
    json.put("output", result.output());
    console.line(JsonWriter.write(json));
  }
}
