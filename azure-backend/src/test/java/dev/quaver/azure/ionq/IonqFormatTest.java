package dev.quaver.azure.ionq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.azure.Distributions;
import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Output;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.format.ProgramFormats;
import dev.quaver.format.WriteOptions;
import dev.quaver.gate.Gate;
import dev.quaver.source.SourceFile;
import dev.quaver.value.Pauli;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class IonqFormatTest {

  private static final IonqFormat FORMAT = new IonqFormat();

  @Test
  void isFoundByNameAndExtension() {
    assertEquals("ionq", ProgramFormats.named("ionq").orElseThrow().name());
    assertEquals("ionq", ProgramFormats.withExtension("json").orElseThrow().name());
  }

  @Test
  void aProgramThatWasReadReturnsTheResultsOfAllQubits() {
    var text =
        """
        {"qubits": 3, "circuit": [{"gate": "h", "target": 0}, {"gate": "cnot", "control": 0, "target": 2}]}
        """;
    assertEquals(
        Map.of("[Zero, Zero, Zero]", 0.5, "[One, Zero, One]", 0.5), Distributions.of(FORMAT, text));
  }

  @Test
  void whatCannotBeReadIsADiagnostic() {
    var result = FORMAT.read(SourceFile.of("x.json", "{"));

    assertTrue(result.program().isEmpty());
    assertEquals("Json.Syntax", result.diagnostics().getFirst().code());
  }

  @Test
  void aQubitMayBeMeasuredAndResetInTheEnd() {
    accepted(circuit -> {
      circuit.reset(0);
      circuit.gate(Gate.H, 0, 0, 0);
      circuit.measure(0, 1);
      circuit.measure(0, 0);
      circuit.reset(0);
    });
  }

  @Test
  void aMeasuredQubitCannotBeUsedAgain() {
    refused(
        "Ionq.QubitReuse",
        circuit -> {
          circuit.measure(0, 0);
          circuit.gate(Gate.H, 0, 0, 0);
        });
  }

  @Test
  void aResetQubitCannotBeUsedAgain() {
    refused(
        "Ionq.QubitReuse",
        circuit -> {
          circuit.gate(Gate.H, 0, 0, 0);
          circuit.reset(0);
          circuit.gate(Gate.H, 0, 0, 0);
        });
    refused(
        "Ionq.QubitReuse",
        circuit -> {
          circuit.gate(Gate.H, 0, 0, 0);
          circuit.reset(0);
          circuit.measure(0, 0);
        });
  }

  @Test
  void whatIsNotInTheGateSetMustBeDecomposed() {
    refused("Ionq.Gate", circuit -> circuit.gate(Gate.R1, 1, 1, 0, 1));
    refused("Ionq.Gate", circuit -> circuit.unitary(Gate.H.matrix(0), 0, 0));
    refused("Ionq.Gate", circuit -> circuit.pauliExponential(new Pauli[] {Pauli.X}, 1, 0, 0));
    refused("Ionq.Gate", circuit -> circuit.named("Foo", new double[0], 0));
    refused("Ionq.Gate", circuit -> circuit.measure(new Pauli[] {Pauli.X}, 0, 0));
  }

  @Test
  void anAngleMustBeANumberInJson() {
    refused("Ionq.Angle", circuit -> circuit.gate(Gate.RX, Double.NaN, 0, 0));
  }

  @Test
  void aCircuitMustHaveAQubit() {
    refused("Ionq.Qubits", circuit -> {});
  }

  @Test
  void feedbackIsRefused() {
    var condition = new Value.Outcome(new Value.ResultConstant(0));
    var circuit =
        new DynamicCircuit(
            "Main",
            1,
            1,
            List.of(),
            List.of(),
            List.of(),
            List.of(new Step.If(condition, List.of(), List.of())),
            Output.UNIT);

    assertEquals("Ionq.Feedback", FORMAT.check(circuit, WriteOptions.DEFAULT).getFirst().code());
  }

  @Test
  void refusesAGateSetThatNobodyKnows() {
    var circuit = new CircuitBuilder();
    circuit.measure(0, 0);
    DynamicCircuit line = DynamicCircuit.of("Main", circuit.build(), Output.UNIT);

    for (String known : List.of("qis", "native", "aria", "forte")) {
      assertEquals(List.of(), FORMAT.check(line, inGateSet(known)));
    }
    assertEquals("Ionq.GateSet", FORMAT.check(line, inGateSet("harmony")).getFirst().code());
  }

  private static WriteOptions inGateSet(String name) {
    return new WriteOptions(Set.of(), 2, Optional.of(name));
  }

  @Test
  void eachKindOfMistakeIsToldOnce() {
    var circuit = new CircuitBuilder();
    circuit.measure(0, 0);
    circuit.gate(Gate.H, 0, 0, 0);
    circuit.gate(Gate.H, 0, 0, 0);
    circuit.gate(Gate.R1, 1, 1, 0, 1);
    circuit.gate(Gate.R1, 1, 1, 1, 0);

    assertEquals(2, check(circuit.build()).size());
  }

  @Test
  void resultsKnowTheirQubits() {
    var circuit = new CircuitBuilder();
    circuit.measure(2, 0);
    circuit.measure(0, 2);
    MeasuredQubits qubits =
        MeasuredQubits.of(DynamicCircuit.of("Main", circuit.build(), Output.UNIT));

    assertEquals(2, qubits.qubit(0));
    assertEquals(0, qubits.qubit(2));
    assertTrue(!qubits.has(1) && !qubits.has(3));
  }

  @Test
  void namesOfGlobalPhasesAndIdentitiesAreNotWritten() throws IOException {
    var circuit = new CircuitBuilder();
    circuit.gate(Gate.I, 0, 0, 0);
    circuit.gate(Gate.GLOBAL_PHASE, 1, 0, 0);
    circuit.gate(Gate.R1, 0.5, 0, 0);
    circuit.barrier(0);
    var text = new StringBuilder();
    FORMAT.write(
        DynamicCircuit.of("Main", circuit.build(), Output.UNIT), WriteOptions.DEFAULT, text);

    assertEquals(
        """
        {"gateset":"qis","qubits":1,"circuit":[
        {"gate":"rz","target":0,"rotation":0.5}
        ]}
        """,
        text.toString());
  }

  private static void accepted(Consumer<CircuitBuilder> operations) {
    var circuit = new CircuitBuilder();
    operations.accept(circuit);
    assertEquals(List.of(), check(circuit.build()));
  }

  private static void refused(String code, Consumer<CircuitBuilder> operations) {
    var circuit = new CircuitBuilder();
    operations.accept(circuit);
    assertEquals(List.of(code), check(circuit.build()).stream().map(Diagnostic::code).toList());
  }

  private static List<Diagnostic> check(Circuit circuit) {
    return FORMAT.check(DynamicCircuit.of("Main", circuit, Output.UNIT), WriteOptions.DEFAULT);
  }
}
