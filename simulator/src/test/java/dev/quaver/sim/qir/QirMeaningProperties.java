package dev.quaver.sim.qir;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.check.Capability;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.exec.Cancellation;
import dev.quaver.format.ProgramFormat;
import dev.quaver.format.ProgramFormats;
import dev.quaver.format.ReadResult;
import dev.quaver.format.WriteOptions;
import dev.quaver.format.qir.Llvm;
import dev.quaver.ir.Program;
import dev.quaver.lower.CircuitLowering;
import dev.quaver.sim.exact.ExactDistribution;
import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class QirMeaningProperties {

  private static final ProgramFormat QIR = ProgramFormats.named("qir").orElseThrow();
  private static final int MOST_RUNS = 3_000;

  @Property(tries = 60)
  void whatIsWrittenReadsWithTheSameProbabilities(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 2) int version) throws IOException {
    DynamicCircuit circuit = new RandomFeedback(new SplittableRandom(seed)).circuit();
    Optional<Map<String, Double>> expected = probabilities(CircuitLowering.program(circuit));
    Assume.that(expected.isPresent());
    var options = new WriteOptions(EnumSet.allOf(Capability.class), version, Optional.empty());
    assertEquals(List.of(), QIR.check(circuit, options));
    var text = new StringBuilder();
    QIR.write(circuit, options, text);

    assertEquals("", Llvm.complaints(text.toString(), version));

    ReadResult read = QIR.read(SourceFile.of("written.ll", text.toString()));

    assertEquals(List.of(), read.diagnostics());
    Map<String, Double> actual = probabilities(read.program().orElseThrow()).orElseThrow();
    var values = new TreeSet<>(actual.keySet());
    values.addAll(expected.get().keySet());
    for (String value : values) {
      assertEquals(
          expected.get().getOrDefault(value, 0.0), actual.getOrDefault(value, 0.0), 1e-9, value);
    }
  }

  /// Nothing if there are too many sequences of outcomes.
  private static Optional<Map<String, Double>> probabilities(Program program) {
    try {
      return Optional.of(
          ExactDistribution.of(program, MOST_RUNS, new Cancellation()).probabilities());
    } catch (ExactDistribution.InexactException _) {
      return Optional.empty();
    }
  }
}
