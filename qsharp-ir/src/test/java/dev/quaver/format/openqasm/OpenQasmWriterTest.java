package dev.quaver.format.openqasm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.GateSet;
import dev.quaver.circuit.Operation;
import dev.quaver.circuit.Output;
import dev.quaver.circuit.Value;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is written for each gate of the table stands in `golden/openqasm`. With `-Dgolden=update` the files are written anew
/// and the test fails.
class OpenQasmWriterTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden/openqasm");

  @Test
  void versionTwoNamesEachGate() throws IOException {
    check("gates.qasm2", everyGate(OpenQasm2Writer.gateSet(), 2), true);
  }

  @Test
  void versionThreeNamesEachGate() throws IOException {
    check("gates.qasm", everyGate(OpenQasm3Writer.gateSet(), 3), false);
  }

  /// Each gate with up to so many controls, then measurements, a reset and a barrier.
  private static DynamicCircuit everyGate(GateSet accepted, int mostControls) {
    var builder = new CircuitBuilder();
    for (Gate gate : Gate.values()) {
      for (int controls = 0; controls <= mostControls; controls++) {
        if (accepted.accepts(gate, controls)) {
          int[] qubits = IntStream.range(0, controls + gate.qubitCount()).toArray();
          builder.gate(gate, .7, controls, qubits);
        }
      }
    }
    builder.reset(0);
    builder.barrier(0, 1);
    builder.measure(0, 0);
    builder.measure(1, 1);
    Circuit circuit = builder.build();
    return DynamicCircuit.of("Main", circuit, results(0, 1));
  }

  private static Output results(int... numbers) {
    List<Output> items = new ArrayList<>();
    for (int number : numbers) {
      items.add(new Output.Computed(new Value.ResultConstant(number)));
    }
    return new Output.Array(items);
  }

  private static void check(String file, DynamicCircuit circuit, boolean two) throws IOException {
    String actual = two ? writeTwo(circuit) : writeThree(circuit);
    boolean update = "update".equals(System.getProperty("golden"));
    if (update) {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(file), actual);
    }
    assertEquals(Files.readString(FOLDER.resolve(file)), actual);
    assertFalse(update, "golden files have been written");
  }

  private static String writeTwo(DynamicCircuit circuit) throws IOException {
    assertEquals(List.of(), OpenQasm2Writer.check(circuit));
    var out = new StringBuilder();
    OpenQasm2Writer.write(circuit, out);
    return out.toString();
  }

  private static String writeThree(DynamicCircuit circuit) throws IOException {
    assertEquals(List.of(), OpenQasm3Writer.check(circuit));
    var out = new StringBuilder();
    OpenQasm3Writer.write(circuit, out);
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "0.0, 0.0",
    "1.5707963267948966, pi/2",
    "-3.141592653589793, -pi",
    "2.356194490192345, 3*pi/4",
    "-0.39269908169872414, -pi/8",
    "6.283185307179586, 2*pi",
    "0.7, 0.7",
    "1.0E-5, 1.0E-5",
    "1.5707963267948963, 1.5707963267948963",
    "1.0E300, 1.0E300"
  })
  void anglesAreFractionsOfPiWhereTheyAre(double angle, String text) {
    var out = new StringBuilder();
    AngleText.append(out, angle);
    assertEquals(text, out.toString());
  }

  @Test
  void outputsOtherThanAllBitsInOrderAreDeclared() throws IOException {
    Circuit circuit =
        Circuit.of(
            new Operation.Measure(List.of(Pauli.Z), List.of(0), 0),
            new Operation.Measure(List.of(Pauli.Z), List.of(1), 1));
    String text = writeThree(DynamicCircuit.of("Main", circuit, results(1)));
    assertEquals(
        """
        OPENQASM 3.0;
        include "stdgates.inc";
        qubit[2] q;
        bit[2] c;
        output bit[1] o;
        c[0] = measure q[0];
        c[1] = measure q[1];
        o[0] = c[1];
        """,
        text);
    String none = writeThree(DynamicCircuit.of("Main", circuit, Output.UNIT));
    assertEquals(
        """
        OPENQASM 3.0;
        include "stdgates.inc";
        qubit[2] q;
        {
          bit[2] c;
          c[0] = measure q[0];
          c[1] = measure q[1];
        }
        """,
        none);
  }

  @Test
  void whatIsNotDecomposedIsRefused() {
    Circuit circuit =
        Circuit.of(
            new Operation.ApplyPauliExponential(List.of(Pauli.X), .5, 0, List.of(0)),
            new Operation.ApplyUnitary(
                ComplexMatrix.ofInterleaved(2, 1, 0, 0, 0, 0, 0, 1, 0), 0, List.of(0)),
            new Operation.ApplyNamed("magic", List.of(), List.of(0)),
            new Operation.ApplyGate(Gate.S, 0, 1, List.of(0, 1)),
            new Operation.Measure(List.of(Pauli.X), List.of(0), 0));
    DynamicCircuit program = DynamicCircuit.of("Main", circuit, Output.UNIT);
    assertEquals(
        List.of(
            "the program applies a Pauli exponential that is not decomposed; OpenQASM 2 cannot say that",
            "the program applies a matrix that is not decomposed; OpenQASM 2 cannot say that",
            "the program applies magic, which has no definition; OpenQASM 2 cannot say that",
            "the program applies S with 1 controls; OpenQASM 2 cannot say that",
            "the program measures qubits jointly or in another basis; OpenQASM 2 cannot say that"),
        OpenQasm2Writer.check(program).stream().map(each -> each.message()).toList());
    assertEquals(4, OpenQasm3Writer.check(program).size());
  }
}
