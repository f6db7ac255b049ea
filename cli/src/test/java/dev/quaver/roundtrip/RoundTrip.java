package dev.quaver.roundtrip;

import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.exec.Cancellation;
import dev.quaver.format.ProgramFormat;
import dev.quaver.format.ReadResult;
import dev.quaver.format.WriteOptions;
import dev.quaver.ir.Program;
import dev.quaver.sim.exact.ExactDistribution;
import dev.quaver.source.SourceFile;
import dev.quaver.target.Profile;
import dev.quaver.translate.Translation;
import dev.quaver.translate.TranslationOptions;
import dev.quaver.translate.Translator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Writes a program in a format, reads it back and compares the exact distributions of what both return.
final class RoundTrip {

  private static final double TOLERANCE = 1e-9;
  private static final int MAX_RUNS = 20_000;

  private final ExactDistribution direct;

  /// @throws ExactDistribution.InexactException if the program's own distribution cannot be computed
  RoundTrip(Program program) {
    this.direct = distribution(program);
  }

  private static ExactDistribution distribution(Program program) {
    return ExactDistribution.of(program, MAX_RUNS, new Cancellation());
  }

  /// One way to write programs.
  ///
  /// @param qirVersion of concern to QIR alone
  record Way(
      ProgramFormat format,
      Profile profile,
      int qirVersion,
      Optional<String> gateSet,
      boolean optimized) {

    @Override
    public String toString() {
      return format.name()
          + gateSet.map(name -> "/" + name).orElse("")
          + (format.name().equals("qir") ? " " + qirVersion : "")
          + " "
          + profile
          + (optimized ? " optimized" : "");
    }
  }

  /// What came of it.
  ///
  /// @param refusal why the way cannot express the program; empty if it can
  /// @param problem what is different; empty if nothing
  record Verdict(Optional<Diagnostic> refusal, Optional<String> problem) {

    /// The code of the refusal, `same` or `DIFFERENT`.
    String word() {
      return problem
          .map(_ -> "DIFFERENT")
          .orElseGet(() -> refusal.map(Diagnostic::code).orElse("same"));
    }
  }

  /// @param program the same, compiled for the profile of the way
  Verdict by(Way way, Program program) {
    var write = new WriteOptions(way.profile().capabilities(), way.qirVersion(), way.gateSet());
    var options =
        new TranslationOptions(
            way.profile().toString(), write, way.optimized(), new Cancellation());
    Translation translation = Translator.translate(program, way.format(), options);
    if (translation.circuit().isEmpty()) {
      return new Verdict(
          translation.diagnostics().stream().filter(Diagnostic::isError).findFirst(),
          Optional.empty());
    }
    DynamicCircuit circuit = translation.circuit().get();
    String text = text(circuit, way.format(), write);
    ReadResult read =
        way.format().read(SourceFile.of("written." + way.format().extensions().getFirst(), text));
    if (read.program().isEmpty()) {
      return different("is not read: " + read.diagnostics() + "\n" + text);
    }
    return compare(circuit, way, distribution(read.program().get()), text);
  }

  private static String text(DynamicCircuit circuit, ProgramFormat format, WriteOptions options) {
    var text = new StringBuilder();
    try {
      format.write(circuit, options, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private Verdict compare(DynamicCircuit circuit, Way way, ExactDistribution actual, String text) {
    Map<String, Double> before = sums(direct, value -> ComputedParts.of(circuit.output(), value));
    Map<String, Double> after =
        sums(actual, value -> ComputedParts.of(circuit, way.format().readout(), value));
    List<String> problems = new ArrayList<>();
    var all = new TreeSet<>(before.keySet());
    all.addAll(after.keySet());
    for (String each : all) {
      double was = before.getOrDefault(each, 0.0);
      double is = after.getOrDefault(each, 0.0);
      if (Math.abs(was - is) > TOLERANCE) {
        problems.add(each + " has probability " + is + " instead of " + was);
      }
    }
    return problems.isEmpty()
        ? new Verdict(Optional.empty(), Optional.empty())
        : different(String.join("; ", problems) + "\n" + text);
  }

  private static Map<String, Double> sums(
      ExactDistribution distribution, Function<Object, List<String>> parts) {
    var sums = new TreeMap<String, Double>();
    distribution
        .entries()
        .forEach(entry ->
            sums.merge(
                String.join(" ", parts.apply(entry.value())), entry.probability(), Double::sum));
    return sums;
  }

  private static Verdict different(String problem) {
    return new Verdict(Optional.empty(), Optional.of(problem));
  }
}
