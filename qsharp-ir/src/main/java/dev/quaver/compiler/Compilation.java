package dev.quaver.compiler;

import dev.quaver.check.CheckOptions;
import dev.quaver.check.CheckedProgram;
import dev.quaver.check.Checker;
import dev.quaver.check.EntryExpression;
import dev.quaver.check.PackageSources;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.exec.Cancellation;
import dev.quaver.exec.DeepStack;
import dev.quaver.parser.ParseResult;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import dev.quaver.target.Profile;
import dev.quaver.types.UdtDefinition;
import dev.quaver.types.UdtId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Sources that have been read and checked, with those of the packages they depend on.
public final class Compilation {

  private final List<ParsedPackage> packages;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Profile profile;
  private final Optional<CheckedProgram> checked;

  /// A parsed source and the namespace of what stands outside `namespace` blocks.
  record ParsedSource(ParseResult parsed, String implicitNamespace) {}

  /// A package whose sources are parsed.
  record ParsedPackage(SourcePackage origin, List<ParsedSource> sources) {
    ParsedPackage {
      sources = List.copyOf(sources);
    }
  }

  /// @param packages each after those that it depends on; the last is what is compiled
  /// @param problems what is wrong with manifests
  /// @param wanted the target profile, if it is not left to the sources
  Compilation(List<ParsedPackage> packages, List<Diagnostic> problems, Optional<Profile> wanted) {
    this.packages = List.copyOf(packages);
    diagnostics.addAll(problems);
    boolean readable = !hasErrors();
    ProjectRules rules = new ProjectRules(packages.getLast());
    for (ParsedPackage each : packages) {
      for (ParsedSource source : each.sources()) {
        diagnostics.addAll(source.parsed().diagnostics());
        diagnostics.addAll(ProjectRules.checkNames(each.origin(), source));
      }
    }
    for (ParsedSource source : packages.getLast().sources()) {
      candidates.addAll(Candidate.in(source.parsed(), source.implicitNamespace()));
    }
    profile = wanted.orElseGet(() -> rules.profile(candidates));
    diagnostics.addAll(rules.checkEntries(candidates));
    checked = readable ? check(rules) : Optional.empty();
  }

  /// Checks also after syntax errors: what is wrong elsewhere is worth knowing.
  private Optional<CheckedProgram> check(ProjectRules rules) {
    boolean wellFormed = !hasErrors();
    CheckedProgram program = check();
    diagnostics.addAll(
        wellFormed
            ? program.diagnostics()
            : new FollowUps(packages).removedFrom(program.diagnostics()));
    keepExisting(program);
    if (wellFormed) {
      diagnostics.addAll(rules.checkExecutable(candidates));
    }
    return wellFormed ? Optional.of(program) : Optional.empty();
  }

  /// Forgets the callables that do not exist for the target.
  private void keepExisting(CheckedProgram program) {
    Set<Object> existing = Collections.newSetFromMap(new IdentityHashMap<>());
    program.userCallables().forEach(callable -> existing.add(callable.syntax()));
    candidates.removeIf(candidate -> !existing.contains(candidate.syntax()));
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

  /// The target profile: it decides which declarations with `@Config` exist.
  public Profile profile() {
    return profile;
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
    return DeepStack.call(new Cancellation(), () -> new EntryBuilder(this).build(choice));
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /// Whether all sources are classic.
  boolean isClassic() {
    return packages.getLast().sources().stream()
        .allMatch(source -> source.parsed().dialect() == Dialect.CLASSIC);
  }

  /// The program with an expression to run.
  CheckedProgram withEntry(EntryExpression entry) {
    return checked
        .orElseThrow(() -> new IllegalStateException("internal: the sources have errors"))
        .withEntry(entry);
  }

  private CheckedProgram check() {
    Map<SourceFile, String> namespaces = new HashMap<>();
    List<PackageSources> sources = new ArrayList<>();
    for (ParsedPackage each : packages) {
      for (ParsedSource source : each.sources()) {
        namespaces.put(source.parsed().source(), source.implicitNamespace());
      }
      sources.add(
          new PackageSources(
              each.origin().name(),
              each.sources().stream().map(ParsedSource::parsed).toList(),
              each.origin().dependencies()));
    }
    return Checker.checkPackages(
        sources, StandardLibrary.get(), new CheckOptions(namespaces, profile.capabilities()));
  }
}
