package dev.quaver.partial;

import dev.quaver.compiler.Compiler;
import dev.quaver.compiler.DialectChoice;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.compiler.SourceSet;
import dev.quaver.ir.Program;
import dev.quaver.target.Profile;
import java.util.List;
import java.util.Optional;

/// Evaluates texts.
final class Evaluations {

  private Evaluations() {}

  static Evaluation evaluate(String name, String text, Profile profile) {
    return PartialEvaluator.evaluate(
        program(name, text, profile), EvaluationOptions.of(profile.capabilities()));
  }

  static Program program(String name, String text, Profile profile) {
    return Compiler.compile(SourceSet.ofText(name, text), DialectChoice.AUTO, Optional.of(profile))
        .entry(new EntryChoice.Default(List.of()))
        .orThrow();
  }
}
