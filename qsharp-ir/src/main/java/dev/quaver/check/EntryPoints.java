package dev.quaver.check;

import dev.quaver.ast.Attribute;
import dev.quaver.diagnostics.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The callable with which a run of a program starts when none is named.
public final class EntryPoints {

  private EntryPoints() {}

  /// What was found.
  ///
  /// @param callable the entry point, if there is exactly one
  /// @param diagnostics why there is none
  public record Choice(Optional<CallableDeclaration> callable, List<Diagnostic> diagnostics) {
    public Choice {
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /// The one callable with `@EntryPoint()`, else the one called `Main`. It may have parameters.
  public static Choice choose(CheckedProgram program) {
    List<CallableDeclaration> marked = marked(program);
    List<CallableDeclaration> candidates = marked.isEmpty() ? mains(program) : marked;
    if (candidates.isEmpty()) {
      return new Choice(
          Optional.empty(),
          List.of(
              Diagnostic.error("EntryPoint.NotFound", "the program has no entry point")
                  .withHelp("write a callable called `Main`, or put `@EntryPoint()` before one")));
    }
    return candidates.size() == 1
        ? new Choice(Optional.of(candidates.getFirst()), List.of())
        : new Choice(Optional.empty(), duplicates(candidates));
  }

  /// All callables with `@EntryPoint()`.
  public static List<CallableDeclaration> marked(CheckedProgram program) {
    List<CallableDeclaration> found = new ArrayList<>(1);
    for (CallableDeclaration callable : program.userCallables()) {
      for (Attribute attribute : callable.syntax().header().attributes()) {
        if (attribute.name().last().name().equals("EntryPoint")) {
          found.add(callable);
          break;
        }
      }
    }
    return found;
  }

  private static List<CallableDeclaration> mains(CheckedProgram program) {
    List<CallableDeclaration> found = new ArrayList<>(1);
    for (CallableDeclaration callable : program.userCallables()) {
      if (callable.syntax().name().name().equals("Main")) {
        found.add(callable);
      }
    }
    return found;
  }

  private static List<Diagnostic> duplicates(List<CallableDeclaration> candidates) {
    List<Diagnostic> found = new ArrayList<>();
    for (CallableDeclaration callable : candidates) {
      found.add(
          Diagnostic.error(
                  "EntryPoint.Duplicate",
                  "there is more than one entry point: " + callable.id().qualifiedName(),
                  callable.source(),
                  callable.syntax().name().span())
              .withHelp("name the one to run, or mark one with `@EntryPoint()`"));
    }
    return found;
  }
}
