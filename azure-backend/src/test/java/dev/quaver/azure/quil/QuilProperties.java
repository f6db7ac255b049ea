package dev.quaver.azure.quil;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.azure.DenseUnitary;
import dev.quaver.azure.RandomCircuits;
import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Operation;
import dev.quaver.circuit.Output;
import dev.quaver.format.WriteOptions;
import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class QuilProperties {

  private static final QuilFormat FORMAT = new QuilFormat();

  @Property(tries = 200)
  void whatIsWrittenReadsAsTheSameUnitary(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int qubits) throws IOException {
    Circuit circuit =
        RandomCircuits.of(
            new SplittableRandom(seed), FORMAT.gateSet(WriteOptions.DEFAULT), qubits, 20);
    DynamicCircuit measured =
        DynamicCircuit.of("Main", RandomCircuits.measured(circuit), Output.UNIT);
    assertEquals(List.of(), FORMAT.check(measured, WriteOptions.DEFAULT));
    var text = new StringBuilder();
    FORMAT.write(measured, WriteOptions.DEFAULT, text);

    DynamicCircuit read = QuilReader.read(SourceFile.of("written", text.toString()), "Main");

    assertEquals(
        0,
        DenseUnitary.distance(
            DenseUnitary.of(read.straight(), qubits), DenseUnitary.of(circuit, qubits)),
        1e-9);
  }

  @Property
  void anglesAreReadAsTheNumbersTheyAre(@ForAll @DoubleRange(min = -1e6, max = 1e6) double angle) {
    assertEquals(angle, readBack(angle));
  }

  @Property
  void fractionsOfPiAreReadAsTheNumbersTheyAre(
      @ForAll @IntRange(min = -5000, max = 5000) int numerator,
      @ForAll @IntRange(min = 1, max = 70) int denominator) {
    double angle = Math.PI * numerator / denominator;
    assertEquals(angle, readBack(angle));
  }

  private static double readBack(double angle) {
    var text = new StringBuilder("RX(");
    Angles.append(angle, text);
    DynamicCircuit read = QuilReader.read(SourceFile.of("written", text + ") 0"), "Main");
    return ((Operation.ApplyGate) read.straight().operations().getFirst()).angle();
  }
}
