package dev.quaver.format.qir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.quaver.check.Capability;
import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Operation;
import dev.quaver.circuit.Output;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.format.ProgramFormats;
import dev.quaver.format.WriteOptions;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import dev.quaver.value.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each of [Samples] is written as `golden/qir-written/NAME.vVERSION.ll` has it, and LLVM takes it. `-Dgolden=update` writes
/// the files and fails.
class QirWriterTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden/qir-written");
  private static final QirFormat FORMAT = new QirFormat();

  static Stream<Arguments> samples() {
    return Samples.all().entrySet().stream()
        .flatMap(sample ->
            Stream.of(1, 2)
                .map(version -> Arguments.of(sample.getKey(), sample.getValue(), version)));
  }

  @ParameterizedTest(name = "{0}, version {2}")
  @MethodSource("samples")
  void writesSample(String name, DynamicCircuit circuit, int version) throws IOException {
    WriteOptions options =
        name.startsWith("base") ? Samples.base(version) : Samples.adaptive(version);
    assertEquals(List.of(), FORMAT.check(circuit, options));
    var text = new StringBuilder();
    FORMAT.write(circuit, options, text);

    Path golden = FOLDER.resolve(name + ".v" + version + ".ll");
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(golden, text);
      fail("wrote " + golden.getFileName());
    }
    assertEquals(Files.readString(golden), text.toString());
    assertEquals("", Llvm.complaints(text.toString(), version));
  }

  @Test
  void isFoundByItsName() {
    assertTrue(ProgramFormats.named("qir").isPresent());
    assertTrue(ProgramFormats.withExtension("ll").isPresent());
  }

  @Test
  void asksForDecompositionOfOtherGates() {
    assertRefused("QIR has no gate H with 1 controls", controlled(Gate.H, 1), Set.of());
    assertRefused("QIR has no gate X with 3 controls", controlled(Gate.X, 3), Set.of());
    var joint = new Operation.Measure(List.of(Pauli.X, Pauli.X), List.of(0, 1), 0);
    assertRefused("QIR has no measurement of [X, X]", circuit(joint), Set.of());
  }

  @Test
  void baseProfileMeasuresLast() {
    DynamicCircuit circuit =
        circuit(
            new Operation.Measure(List.of(Pauli.Z), List.of(0), 0),
            new Operation.ApplyGate(Gate.X, 0, 0, List.of(0)));
    assertRefused(
        "qubit 0 is used again after it was measured; the base profile measures at the end and"
            + " only then",
        circuit,
        Set.of());
    assertEquals(List.of(), FORMAT.check(circuit, Samples.adaptive(1)));
  }

  @Test
  void writesNothingThatTheReceiverLacks() {
    assertRefused(
        "a program in the base profile cannot react to outcomes", sample("branch"), Set.of());
    assertRefused(
        "an Int that depends on outcomes needs the capability IntegerComputations",
        sample("branch"),
        Set.of(Capability.ADAPTIVE));
    assertRefused(
        "a loop whose end depends on outcomes needs the capability BackwardsBranching",
        sample("loop"),
        Set.of(Capability.ADAPTIVE, Capability.INTEGER_COMPUTATIONS));
    assertRefused(
        "a program in the base profile returns nothing but results",
        DynamicCircuit.of("Main", circuit().straight(), new Output.Known(1L)),
        Set.of());
  }

  @Test
  void knownResultsCannotBeReturned() {
    assertRefused(
        "QIR cannot return a result that is known and not measured",
        DynamicCircuit.of("Main", circuit().straight(), new Output.Known(Result.ONE)),
        Set.of(Capability.ADAPTIVE));
  }

  @Test
  void keepsItsOwnNames() {
    var clash = new Operation.ApplyNamed("ENTRYPOINT__main", List.of(), List.of(0));
    assertRefused(
        "an operation cannot be called 'ENTRYPOINT__main' in QIR", circuit(clash), Set.of());
  }

  private static DynamicCircuit sample(String name) {
    return Optional.ofNullable(Samples.all().get(name)).orElseThrow();
  }

  private static DynamicCircuit controlled(Gate gate, int controls) {
    var builder = new CircuitBuilder();
    int[] qubits = new int[controls + 1];
    for (int i = 0; i <= controls; i++) {
      qubits[i] = i;
    }
    builder.gate(gate, 0, controls, qubits);
    return DynamicCircuit.of("Main", builder.build(), Output.UNIT);
  }

  private static DynamicCircuit circuit(Operation... operations) {
    return DynamicCircuit.of("Main", Circuit.of(operations), Output.UNIT);
  }

  private static void assertRefused(
      String message, DynamicCircuit circuit, Set<Capability> capabilities) {
    List<Diagnostic> problems =
        FORMAT.check(circuit, new WriteOptions(capabilities, 1, Optional.empty()));
    assertTrue(
        problems.stream().anyMatch(each -> each.message().equals(message)), problems.toString());
  }
}
