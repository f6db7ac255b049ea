package dev.quaver.sim.openqasm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.exec.Cancellation;
import dev.quaver.exec.DeepStack;
import dev.quaver.format.ProgramFormat;
import dev.quaver.format.ProgramFormats;
import dev.quaver.format.ReadResult;
import dev.quaver.format.WriteOptions;
import dev.quaver.ir.Program;
import dev.quaver.lower.CircuitLowering;
import dev.quaver.sim.exact.ExactDistribution;
import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes circuits and reads them back.
final class RoundTrips {

  private static final int MOST_RUNS = 100_000;
  private static final double TOLERANCE = 1e-9;

  private RoundTrips() {}

  static ProgramFormat format(int version) {
    return ProgramFormats.named("openqasm" + version).orElseThrow();
  }

  static String write(int version, DynamicCircuit circuit) {
    ProgramFormat format = format(version);
    assertEquals(List.of(), format.check(circuit, WriteOptions.DEFAULT));
    var out = new StringBuilder();
    try {
      format.write(circuit, WriteOptions.DEFAULT, out);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return out.toString();
  }

  static Program read(int version, String text) {
    SourceFile file = SourceFile.of("Written.qasm", text);
    ReadResult result = DeepStack.call(new Cancellation(), () -> format(version).read(file));
    assertEquals(List.of(), result.diagnostics(), text);
    return result.program().orElseThrow();
  }

  /// Checks that what is read back has the probabilities of the circuit.
  static void check(int version, DynamicCircuit circuit) {
    String text = write(version, circuit);
    Map<String, Double> expected = flat(CircuitLowering.program(circuit));
    Map<String, Double> actual = flat(read(version, text));
    assertEquals(expected.keySet(), actual.keySet(), text);
    expected.forEach((value, probability) ->
        assertEquals(probability, actual.getOrDefault(value, 0.0), TOLERANCE, text));
  }

  /// Probabilities by the parts of values, however they are grouped.
  static Map<String, Double> flat(Program program) {
    Map<String, Double> probabilities = new TreeMap<>();
    ExactDistribution.of(program, MOST_RUNS, new Cancellation())
        .probabilities()
        .forEach((text, probability) ->
            probabilities.merge(text.replaceAll("[\\[\\]() ]", ""), probability, Double::sum));
    probabilities.values().removeIf(probability -> probability < TOLERANCE);
    return probabilities;
  }
}
