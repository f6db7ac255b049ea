package dev.quaver.compiler;

import dev.quaver.check.CheckOptions;
import dev.quaver.check.CheckedProgram;
import dev.quaver.check.Checker;
import dev.quaver.check.EntryExpression;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.parser.ParseResult;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import dev.quaver.types.UdtDefinition;
import dev.quaver.types.UdtId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sources that have been read and checked.
public final class Compilation {

  private final List<ParsedSource> sources;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Optional<CheckedProgram> checked;

  /// A parsed source and the namespace of what stands outside `namespace` blocks.
  record ParsedSource(ParseResult parsed, String implicitNamespace) {}

  Compilation(List<ParsedSource> sources) {
    this.sources = List.copyOf(sources);
    for (ParsedSource source : sources) {
      diagnostics.addAll(source.parsed().diagnostics());
      candidates.addAll(Candidate.in(source.parsed(), source.implicitNamespace()));
    }
    if (hasErrors()) {
      checked = Optional.empty();
    } else {
      CheckedProgram program = check();
      diagnostics.addAll(program.diagnostics());
      checked = Optional.of(program);
    }
  }

  /// Everything wrong in the sources, in their order.
  public List<Diagnostic> diagnostics() {
    return List.copyOf(diagnostics);
  }

  /// Whether any diagnostic is an error.
  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  /// This, if it has no errors.
  ///
  /// @throws CompileException otherwise
  public Compilation orThrow() {
    if (hasErrors()) {
      throw new CompileException(diagnostics);
    }
    return this;
  }

  /// The callables that the sources declare, in order; none if they could not be read.
  public List<CallableSignature> callables() {
    return checked.stream()
        .flatMap(program -> program.userCallables().stream())
        .map(Signatures::of)
        .toList();
  }

  /// The newtype or struct that a signature mentions.
  ///
  /// @throws IllegalArgumentException if there is none
  public UdtDefinition udt(UdtId id) {
    return checked
        .orElseThrow(() -> new IllegalArgumentException("internal: no type " + id))
        .udt(id);
  }

  /// The tests: callables with `@Test`, in order of declaration, once for each simulator that they ask for.
  public List<TestCase> tests() {
    return candidates.stream().flatMap(candidate -> candidate.tests().stream()).toList();
  }

  /// The program that starts with `choice`.
  ///
  /// @throws CompileException if the sources have errors
  public Entry entry(EntryChoice choice) {
    orThrow();
    return new EntryBuilder(this).build(choice);
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /// Whether all sources are classic.
  boolean isClassic() {
    return sources.stream().allMatch(source -> source.parsed().dialect() == Dialect.CLASSIC);
  }

  /// The program with an expression to run.
  CheckedProgram withEntry(EntryExpression entry) {
    return checked
        .orElseThrow(() -> new IllegalStateException("internal: the sources have errors"))
        .withEntry(entry);
  }

  private CheckedProgram check() {
    Map<SourceFile, String> namespaces = new HashMap<>();
    for (ParsedSource source : sources) {
      namespaces.put(source.parsed().source(), source.implicitNamespace());
    }
    return Checker.check(
        sources.stream().map(ParsedSource::parsed).toList(),
        StandardLibrary.get(),
        new CheckOptions(namespaces));
  }
}
