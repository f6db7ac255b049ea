package dev.quaver.compiler;

import dev.quaver.ast.Attribute;
import dev.quaver.ast.CompilationUnit;
import dev.quaver.ast.Expr;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import dev.quaver.target.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a manifest means for the sources of its project, and what holds where there is none.
final class ProjectRules {

  private final Optional<ProjectManifest> manifest;

  ProjectRules(Compilation.ParsedPackage compiled) {
    this.manifest = compiled.origin().manifest();
  }

  /// The target profile that the manifest names, or without a manifest the entry point's attribute.
  Profile profile(List<Candidate> candidates) {
    if (manifest.isPresent()) {
      return manifest.get().profile().orElse(Profile.UNRESTRICTED);
    }
    for (Candidate candidate : candidates) {
      Optional<Profile> named = named(candidate).flatMap(name -> Profile.parse(name.name().text()));
      if (named.isPresent()) {
        return named.get();
      }
    }
    return Profile.UNRESTRICTED;
  }

  /// In a project the manifest alone names the profile.
  List<Diagnostic> checkEntries(List<Candidate> candidates) {
    List<Diagnostic> problems = new ArrayList<>();
    if (manifest.isPresent()) {
      for (Candidate candidate : candidates) {
        named(candidate)
            .ifPresent(name ->
                problems.add(
                    Diagnostic.error(
                            "EntryPoint.ProfileInProject",
                            "in a project, @EntryPoint cannot name a profile",
                            candidate.file(),
                            name.span())
                        .withHelp("write \"targetProfile\" in " + manifest.get().source().name())));
      }
    }
    return problems;
  }

  /// A project of the type `exe` needs an entry point.
  List<Diagnostic> checkExecutable(List<Candidate> candidates) {
    if (manifest.isEmpty() || manifest.get().executable().isEmpty()) {
      return List.of();
    }
    List<Diagnostic> problems = new ArrayList<>();
    for (Diagnostic problem : new EntryFinder(candidates).byDefault().diagnostics()) {
      Diagnostic placed =
          Diagnostic.error(
              problem.code(),
              problem.message(),
              manifest.get().source(),
              manifest.get().executable().get());
      problems.add(problem.primary().isPresent() ? problem : placed);
    }
    return problems;
  }

  /// In a project, a file without `namespace` has to have a name that a namespace can have.
  static List<Diagnostic> checkNames(SourcePackage origin, Compilation.ParsedSource source) {
    CompilationUnit unit = source.parsed().unit();
    if (origin.manifest().isEmpty()
        || !unit.namespaces().isEmpty()
        || source.parsed().dialect() == Dialect.CLASSIC
        || isNamespace(origin, source)) {
      return List.of();
    }
    SourceFile file = source.parsed().source();
    Span span = unit.items().isEmpty() ? new Span(0, 0) : unit.items().getFirst().span();
    return List.of(
        Diagnostic.error(
                "Parse.InvalidFileName",
                "the path of this file cannot be the name of a namespace",
                file,
                span)
            .withHelp(
                "call the file and its folders like identifiers, or write `namespace Name { }`"));
  }

  private static boolean isNamespace(SourcePackage origin, Compilation.ParsedSource source) {
    for (SourceSet.Source each : origin.sources()) {
      if (each.file() == source.parsed().source()) {
        return each.fitting();
      }
    }
    return true;
  }

  /// The profile in the attribute `@EntryPoint(Profile)`.
  private static Optional<Expr.Name> named(Candidate candidate) {
    for (Attribute attribute : candidate.syntax().header().attributes()) {
      if (attribute.name().last().name().equals("EntryPoint")) {
        Expr argument =
            attribute.argument() instanceof Expr.Paren paren ? paren.expr() : attribute.argument();
        return argument instanceof Expr.Name name ? Optional.of(name) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
