package dev.quaver.sim.openqasm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.check.Capability;
import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.CircuitUnitary;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.GateSet;
import dev.quaver.circuit.Operation;
import dev.quaver.circuit.Output;
import dev.quaver.circuit.Value;
import dev.quaver.compiler.Compiler;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.compiler.SourceSet;
import dev.quaver.format.WriteOptions;
import dev.quaver.format.openqasm.FlatReader;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.partial.EvaluationOptions;
import dev.quaver.partial.PartialEvaluator;
import dev.quaver.source.SourceFile;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.TupleValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Random circuits come back from both versions as they were.
class OpenQasmRoundTripProperties {

  private static final double TOLERANCE = 1e-9;
  private static final double[] ANGLES = {Math.PI, -Math.PI / 2, Math.PI / 8, 7.5, -1e-3, 0.1};

  @Property(tries = 200)
  void measuredCircuitsKeepTheirDistribution(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 3) int version) {
    Random random = new Random(seed);
    int qubits = 1 + random.nextInt(4);
    var builder = new CircuitBuilder();
    List<Output> outputs = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      switch (random.nextInt(8)) {
        case 0 -> builder.reset(random.nextInt(qubits));
        case 1 -> {
          builder.measure(random.nextInt(qubits), outputs.size());
          outputs.add(new Output.Computed(new Value.ResultConstant(outputs.size())));
        }
        case 2 -> builder.barrier(random.nextInt(qubits));
        default -> gate(builder, random, qubits, version);
      }
    }
    RoundTrips.check(
        version, DynamicCircuit.of("Main", builder.build(), new Output.Array(outputs)));
  }

  @Property(tries = 100)
  void unitaryCircuitsKeepTheirMatrix(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 3) int version) {
    Random random = new Random(seed);
    int qubits = 1 + random.nextInt(3);
    var builder = new CircuitBuilder().reserve(qubits, 0);
    for (int i = 0; i < 10; i++) {
      gate(builder, random, qubits, version);
    }
    Circuit circuit = builder.build();
    String text = RoundTrips.write(version, DynamicCircuit.of("Main", circuit, Output.UNIT));
    assertSameUpToPhase(
        CircuitUnitary.of(circuit), CircuitUnitary.of(translated(text).straight()), text);
  }

  /// The short way and the long way give the same operations, but for barriers, which Q# does not have.
  @Property(tries = 100)
  void flatFilesAreReadLikeAllOthers(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 3) int version) {
    String text = FlatPrograms.of(new Random(seed), version);
    DynamicCircuit flat = FlatReader.read(SourceFile.of("Flat.qasm", text), "Main").orElseThrow();
    DynamicCircuit whole = translated(text);
    List<Operation> operations = new ArrayList<>(flat.straight().operations());
    operations.removeIf(operation -> operation instanceof Operation.Barrier);
    assertEquals(whole.straight().operations(), operations, text);
    assertEquals(expanded(whole.output()), expanded(flat.output()), text);
  }

  /// Known arrays and tuples as arrays and tuples of what is known.
  private static Output expanded(Output output) {
    return switch (output) {
      case Output.Tuple(var items) -> new Output.Tuple(expanded(items));
      case Output.Known(TupleValue tuple) -> new Output.Tuple(known(tuple.items()));
      case Output.Known(ArrayValue array) -> new Output.Array(known(array.asList()));
      case Output.Array _, Output.Computed _, Output.Known _ -> output;
    };
  }

  private static List<Output> expanded(List<Output> items) {
    return items.stream().map(OpenQasmRoundTripProperties::expanded).toList();
  }

  private static List<Output> known(List<?> values) {
    return expanded(values.stream().<Output>map(Output.Known::new).toList());
  }

  private static DynamicCircuit translated(String text) {
    var program =
        Compiler.compile(SourceSet.ofText("Flat.qasm", text))
            .orThrow()
            .entry(EntryChoice.DEFAULT)
            .orThrow();
    return PartialEvaluator.evaluate(program, EvaluationOptions.of(EnumSet.allOf(Capability.class)))
        .circuit()
        .orElseThrow();
  }

  @SuppressWarnings("EnumOrdinal") // any row will do
  private static void gate(CircuitBuilder builder, Random random, int qubits, int version) {
    GateSet accepted = RoundTrips.format(version).gateSet(WriteOptions.DEFAULT);
    Gate gate = Gate.values()[random.nextInt(Gate.values().length)];
    int controls = random.nextInt(3);
    int count = gate.qubitCount() + controls;
    if (count <= qubits && accepted.accepts(gate, controls)) {
      int[] chosen = random.ints(0, qubits).distinct().limit(count).toArray();
      builder.gate(gate, ANGLES[random.nextInt(ANGLES.length)], controls, chosen);
    }
  }

  private static void assertSameUpToPhase(ComplexMatrix a, ComplexMatrix b, String text) {
    int shared = Math.min(a.dimension(), b.dimension());
    assertEquals(a.dimension(), shared, text);
    double re = 0;
    double im = 0;
    for (int i = 0; i < a.real().length; i++) {
      re += a.real()[i] * b.real()[i] + a.imaginary()[i] * b.imaginary()[i];
      im += a.imaginary()[i] * b.real()[i] - a.real()[i] * b.imaginary()[i];
    }
    assertTrue(Math.abs(Math.hypot(re, im) - a.dimension()) < TOLERANCE, text);
  }
}
