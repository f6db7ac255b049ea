package dev.quaver.sim.golden;

import dev.quaver.check.CheckOptions;
import dev.quaver.check.CheckedProgram;
import dev.quaver.check.Checker;
import dev.quaver.check.EntryExpression;
import dev.quaver.compiler.StandardLibrary;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.diagnostics.Label;
import dev.quaver.exec.ExecutionContext;
import dev.quaver.exec.Executor;
import dev.quaver.exec.ProgramFailure;
import dev.quaver.ir.Program;
import dev.quaver.lower.Lowering;
import dev.quaver.parser.ParseResult;
import dev.quaver.parser.QSharpParser;
import dev.quaver.sim.statevector.StateVectorDevice;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// Runs a source text once on the state vector and writes down what happens: the lines it prints, then its value or how it
/// failed.
final class ProgramRun {

  private ProgramRun() {}

  /// @param entry a Q# expression
  static String run(String name, String text, String entry) {
    ParseResult parsed = QSharpParser.parse(SourceFile.of(name, text));
    Dialect dialect = parsed.dialect();
    SourceFile entrySource = SourceFile.of("<entry>", entry);
    var expression = QSharpParser.parseExpression(entrySource, dialect);
    CheckedProgram checked =
        Checker.check(List.of(parsed), StandardLibrary.get(), CheckOptions.DEFAULT)
            .withEntry(new EntryExpression(expression.expr(), entrySource, dialect));
    List<Diagnostic> problems = new ArrayList<>(parsed.diagnostics());
    problems.addAll(expression.diagnostics());
    problems.addAll(checked.diagnostics());
    List<String> errors =
        problems.stream().filter(Diagnostic::isError).map(ProgramRun::describe).toList();
    if (!errors.isEmpty()) {
      return String.join("\n", errors) + "\n";
    }
    return execute(Lowering.lower(checked, dialect, Optional.of(Checker.ENTRY)));
  }

  private static String execute(Program program) {
    List<String> lines = new ArrayList<>();
    Executor executor = Executor.of(program);
    try (StateVectorDevice device = StateVectorDevice.of(new SplittableRandom(1), 1)) {
      ExecutionContext context =
          ExecutionContext.of(device, new SplittableRandom(2), lines::add, executor.semantics());
      Object value = executor.run(context);
      lines.add("= " + context.printer().print(value));
    } catch (ProgramFailure failure) {
      lines.add(describe(failure.diagnostic()));
      failure.callStack().stream()
          .filter(frame -> !frame.callable().qualifiedName().startsWith("<"))
          .forEach(frame -> lines.add("  at " + frame.variant() + frame.callable()));
    }
    return String.join("\n", lines) + "\n";
  }

  private static String describe(Diagnostic diagnostic) {
    String place =
        diagnostic
            .primary()
            .map(label -> " at " + line(label) + " `" + label.source().text(label.span()) + "`")
            .orElse("");
    return "! " + diagnostic.code() + ": " + diagnostic.message() + place;
  }

  /// The library's lines are left out: they move whenever the library grows.
  private static String line(Label label) {
    String file = label.source().name();
    return file.startsWith("library/")
        ? file
        : Integer.toString(label.source().line(label.span().start()));
  }
}
