package dev.quaver.compiler;

import dev.quaver.ast.Expr;
import dev.quaver.check.CheckedProgram;
import dev.quaver.check.Checker;
import dev.quaver.check.EntryExpression;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.diagnostics.Label;
import dev.quaver.lower.Lowering;
import dev.quaver.parser.ExpressionResult;
import dev.quaver.parser.QSharpParser;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import java.util.List;
import java.util.Optional;

/// Makes a runnable program of a compilation and a choice of entry.
final class EntryBuilder {

  /// What diagnostics call an expression from a command line.
  private static final String SOURCE_NAME = "<entry>";

  private final Compilation compilation;
  private final EntryFinder finder;

  EntryBuilder(Compilation compilation) {
    this.compilation = compilation;
    this.finder = new EntryFinder(compilation.candidates());
  }

  Entry build(EntryChoice choice) {
    return switch (choice) {
      case EntryChoice.Default chosen -> callable(finder.byDefault(), chosen.arguments(), false);
      case EntryChoice.Named named ->
          callable(finder.byName(named.name()), named.arguments(), true);
      case EntryChoice.Expression expression -> expression(expression.text());
    };
  }

  private Entry callable(
      EntryFinder.Found found, List<EntryChoice.Argument> arguments, boolean named) {
    if (found.candidate().isEmpty()) {
      return Entry.refused(found.diagnostics(), named);
    }
    Candidate candidate = found.candidate().get();
    EntryText.Written written = EntryText.write(candidate, arguments);
    if (!written.diagnostics().isEmpty()) {
      return Entry.refused(written.diagnostics(), true);
    }
    return run(written.text(), candidate.dialect(), written.places());
  }

  private Entry expression(String text) {
    ExpressionResult modern = QSharpParser.parseExpression(SourceFile.of(SOURCE_NAME, text));
    return run(text, dialect(modern.expr()), List.of());
  }

  /// The dialect of the callable that is called, else classic if all sources are.
  private Dialect dialect(Expr expr) {
    if (expr instanceof Expr.Call call && call.callee() instanceof Expr.Name name) {
      Optional<Candidate> callee = finder.byName(name.name().text()).candidate();
      if (callee.isPresent()) {
        return callee.get().dialect();
      }
    }
    return compilation.isClassic() ? Dialect.CLASSIC : Dialect.MODERN;
  }

  private Entry run(String text, Dialect dialect, List<EntryText.Place> places) {
    // A value that does not fit its parameter is a wrong argument; an expression is a program like
    // any other.
    boolean misused = !places.isEmpty();
    SourceFile source = SourceFile.of(SOURCE_NAME, text);
    ExpressionResult parsed = QSharpParser.parseExpression(source, dialect);
    if (parsed.hasErrors()) {
      return Entry.refused(parsed.diagnostics(), misused);
    }
    CheckedProgram checked =
        compilation.withEntry(new EntryExpression(parsed.expr(), source, dialect));
    List<Diagnostic> diagnostics =
        checked.diagnostics().stream()
            .filter(diagnostic -> isIn(diagnostic, source))
            .map(diagnostic -> naming(diagnostic, places))
            .toList();
    if (checked.diagnostics().stream().anyMatch(Diagnostic::isError)) {
      return Entry.refused(diagnostics.isEmpty() ? checked.diagnostics() : diagnostics, misused);
    }
    return Entry.of(Lowering.lower(checked, dialect, Optional.of(Checker.ENTRY)), diagnostics);
  }

  private static boolean isIn(Diagnostic diagnostic, SourceFile source) {
    return diagnostic.primary().filter(label -> label.source() == source).isPresent();
  }

  /// The diagnostic with the parameter's name, if it is about an argument.
  private static Diagnostic naming(Diagnostic diagnostic, List<EntryText.Place> places) {
    Label label = diagnostic.primary().orElseThrow();
    for (EntryText.Place place : places) {
      if (label.span().start() >= place.span().start()
          && label.span().end() <= place.span().end()) {
        return new Diagnostic(
            diagnostic.code(),
            diagnostic.severity(),
            "the argument " + place.parameter() + ": " + diagnostic.message(),
            diagnostic.primary(),
            diagnostic.secondary(),
            diagnostic.help());
      }
    }
    return diagnostic;
  }
}
