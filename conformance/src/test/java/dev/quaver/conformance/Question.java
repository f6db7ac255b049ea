package dev.quaver.conformance;

import dev.quaver.capability.CapabilityCheck;
import dev.quaver.compiler.Compilation;
import dev.quaver.compiler.Compiler;
import dev.quaver.compiler.DialectChoice;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.compiler.SourceSet;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.diagnostics.Label;
import dev.quaver.target.Profile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether targets of a profile can take a program.
///
/// @param folder the program's sources, with an entry point
record Question(String id, Path folder, Profile profile) {

  private static final String FAMILY = "CapabilitiesCk.";

  /// A construct that is refused, and the lines it stands on.
  record Refusal(String construct, String file, int firstLine, int lastLine) {
    private boolean covers(Refusal other) {
      return construct.equals(other.construct)
          && file.equals(other.file)
          && firstLine <= other.firstLine
          && other.firstLine <= lastLine;
    }

    @Override
    public String toString() {
      return construct + " " + file + ":" + firstLine;
    }
  }

  /// What a compiler says.
  ///
  /// @param compiles whether the program has no errors but those about capabilities
  record Verdict(boolean compiles, List<Refusal> refusals) {}

  /// The published compiler's verdict, from a line that `judge.mjs` wrote; empty if it crashed or took too long.
  static Optional<Verdict> published(String line) {
    if (line.equals("crashed") || line.equals("slow")) {
      return Optional.empty();
    }
    boolean compiles = true;
    var refusals = new ArrayList<Refusal>();
    for (String error : line.isEmpty() ? new String[0] : line.split("\t")) {
      String[] parts = error.split(" ");
      int family = parts[0].indexOf(FAMILY);
      if (family >= 0) {
        refusals.add(
            new Refusal(
                parts[0].substring(family + FAMILY.length()),
                parts[1],
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3])));
      } else {
        // What only translating finds is not a matter of capabilities.
        compiles &= parts[0].contains("PartialEval.");
      }
    }
    return Optional.of(new Verdict(compiles, refusals));
  }

  /// Our verdict.
  Verdict ours() {
    Compilation compilation =
        Compiler.compile(SourceSet.load(folder), DialectChoice.AUTO, Optional.of(profile));
    if (compilation.hasErrors()) {
      return new Verdict(false, List.of());
    }
    var refusals = new ArrayList<Refusal>();
    for (Diagnostic diagnostic :
        CapabilityCheck.check(
            compilation.entry(EntryChoice.DEFAULT).orThrow(),
            profile.capabilities(),
            profile.toString())) {
      Label label = diagnostic.primary().orElseThrow();
      int line = label.source().line(label.span().start());
      refusals.add(
          new Refusal(
              diagnostic.code().substring("Capability.".length()),
              Path.of(label.source().name()).getFileName().toString(),
              line,
              line));
    }
    return new Verdict(true, refusals);
  }

  /// How the verdicts differ; empty if they agree: the same constructs on the same lines.
  static String difference(Verdict published, Verdict ours) {
    if (!published.compiles()) {
      return ours.compiles() ? "it should not compile" : "";
    }
    if (!ours.compiles()) {
      return "it should compile";
    }
    var differences = new ArrayList<String>();
    for (Refusal refusal : published.refusals()) {
      if (ours.refusals().stream().noneMatch(refusal::covers)) {
        differences.add("missing " + refusal);
      }
    }
    for (Refusal refusal : ours.refusals()) {
      if (published.refusals().stream().noneMatch(other -> other.covers(refusal))) {
        differences.add("extra " + refusal);
      }
    }
    return String.join(", ", differences);
  }
}
