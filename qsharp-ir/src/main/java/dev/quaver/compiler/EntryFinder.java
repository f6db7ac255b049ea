package dev.quaver.compiler;

import dev.quaver.check.NameSuggestions;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.Dialect;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds the callable that a run starts with.
final class EntryFinder {

  private static final int MAX_SUGGESTIONS = 8;

  private final List<Candidate> candidates;

  EntryFinder(List<Candidate> candidates) {
    this.candidates = candidates;
  }

  /// Either a callable or what is wrong.
  record Found(Optional<Candidate> candidate, List<Diagnostic> diagnostics) {
    private static Found of(Candidate candidate) {
      return new Found(Optional.of(candidate), List.of());
    }

    private static Found problem(Diagnostic diagnostic) {
      return new Found(Optional.empty(), List.of(diagnostic));
    }
  }

  /// The one with `@EntryPoint()`, else the one called `Main`.
  Found byDefault() {
    List<Candidate> marked = matching(candidate -> candidate.hasAttribute("EntryPoint"));
    List<Candidate> eligible =
        marked.isEmpty() ? matching(candidate -> candidate.simpleName().equals("Main")) : marked;
    return switch (eligible.size()) {
      case 0 -> Found.problem(candidates.isEmpty() ? empty() : unmarked());
      case 1 -> Found.of(eligible.getFirst());
      default -> Found.problem(duplicate(eligible, marked.isEmpty()));
    };
  }

  /// The one whose qualified name is `name` or ends with it.
  Found byName(String name) {
    List<Candidate> exact = matching(candidate -> candidate.qualifiedName().equals(name));
    List<Candidate> fitting =
        exact.isEmpty()
            ? matching(candidate -> candidate.qualifiedName().endsWith("." + name))
            : exact;
    return switch (fitting.size()) {
      case 0 -> Found.problem(unknown(name));
      case 1 -> Found.of(fitting.getFirst());
      default ->
          Found.problem(
              Diagnostic.error("EntryPoint.Ambiguous", "more than one callable is called " + name)
                  .withHelp("qualify the name: " + some(fitting)));
    };
  }

  private static Diagnostic empty() {
    return Diagnostic.error("EntryPoint.NotFound", "the program declares no callable to start with")
        .withHelp("write a callable called Main, or choose an expression with --entry");
  }

  private Diagnostic unmarked() {
    return Diagnostic.error(
            "EntryPoint.NotFound",
            "no callable has the attribute @EntryPoint() and none is called Main")
        .withHelp("choose one with --entry: " + some(candidates));
  }

  private static Diagnostic duplicate(List<Candidate> eligible, boolean byName) {
    Candidate first = eligible.getFirst();
    Diagnostic diagnostic =
        Diagnostic.error(
            "EntryPoint.Duplicate",
            byName
                ? "more than one callable is called Main"
                : "more than one callable has the attribute @EntryPoint()",
            first.file(),
            first.syntax().name().span());
    for (Candidate other : eligible.subList(1, eligible.size())) {
      diagnostic = diagnostic.withLabel(other.file(), other.syntax().name().span(), "another one");
    }
    return diagnostic.withHelp("choose one with --entry: " + some(eligible));
  }

  private Diagnostic unknown(String name) {
    if (isOfLibrary(name)) {
      return Diagnostic.error(
              "EntryPoint.NotFound",
              name + " is a callable of the library, not one that the program declares")
          .withHelp("call it in an expression: --entry '" + name + "(…)'");
    }
    Diagnostic diagnostic = Diagnostic.error("EntryPoint.NotFound", "there is no callable " + name);
    String simple = name.substring(name.lastIndexOf('.') + 1);
    List<Candidate> close =
        matching(candidate -> NameSuggestions.distance(candidate.simpleName(), simple) < 3);
    if (!close.isEmpty()) {
      return diagnostic.withHelp("did you mean " + some(close) + "?");
    }
    return diagnostic.withHelp("the program has " + some(candidates));
  }

  private static boolean isOfLibrary(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0
        && StandardLibrary.get()
            .find(name.substring(0, dot), name.substring(dot + 1), Dialect.MODERN)
            .isPresent();
  }

  private List<Candidate> matching(Predicate<Candidate> condition) {
    return candidates.stream().filter(condition).toList();
  }

  private static String some(List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return "no callables";
    }
    List<String> names =
        candidates.stream().map(Candidate::qualifiedName).limit(MAX_SUGGESTIONS).toList();
    return String.join(", ", names) + (candidates.size() > MAX_SUGGESTIONS ? " …" : "");
  }
}
