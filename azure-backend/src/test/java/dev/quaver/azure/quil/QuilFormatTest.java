package dev.quaver.azure.quil;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.azure.Distributions;
import dev.quaver.check.Capability;
import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.DynamicCircuit.Declaration;
import dev.quaver.circuit.Output;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.UnaryOperation;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.format.ProgramFormats;
import dev.quaver.format.WriteOptions;
import dev.quaver.gate.Gate;
import dev.quaver.lower.CircuitLowering;
import dev.quaver.value.Pauli;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuilFormatTest {

  private static final QuilFormat FORMAT = new QuilFormat();
  private static final WriteOptions BASE = new WriteOptions(Set.of(), 2, Optional.empty());
  private static final Value ONE = new Value.Outcome(new Value.ResultConstant(0));

  @Test
  void isFoundByNameAndExtension() {
    assertEquals("quil", ProgramFormats.named("quil").orElseThrow().name());
    assertEquals("quil", ProgramFormats.withExtension("quil").orElseThrow().name());
  }

  @Test
  void aProgramReturnsItsReadoutRegister() {
    assertEquals(
        Map.of("[Zero, Zero]", 0.5, "[One, One]", 0.5),
        Distributions.of(
            FORMAT, "DECLARE ro BIT[2]\nH 0\nCNOT 0 1\nMEASURE 0 ro[0]\nMEASURE 1 ro[1]\n"));
  }

  @Test
  void aProgramWithoutReadoutReturnsItsBits() {
    assertEquals(
        Map.of("([One], [Zero, One])", 1.0),
        Distributions.of(
            FORMAT,
            "DECLARE a BIT\nDECLARE b BIT[2]\nDECLARE x REAL\nX 0\nMEASURE 0 a\nMEASURE 0 b[1]\n"));
  }

  @Test
  void jumpsChooseAndRepeat() {
    assertEquals(
        Map.of("[Zero, Zero]", 0.25, "[Zero, One]", 0.25, "[One, One]", 0.5),
        Distributions.of(
            FORMAT,
            """
            DECLARE ro BIT[2]
            H 0
            MEASURE 0 ro[0]
            JUMP-WHEN @then ro[0]
            H 1
            JUMP @end
            LABEL @then
            X 1
            LABEL @end
            MEASURE 1 ro[1]
            """));
    assertEquals(
        Map.of("[One]", 1.0),
        Distributions.of(
            FORMAT,
            """
            DECLARE ro BIT[1]
            DECLARE n INTEGER[1]
            DECLARE done BIT
            LABEL @again
            RX(pi/4) 0
            ADD n 1
            GE done n 4
            JUMP-UNLESS @again done
            MEASURE 0 ro[0]
            HALT
            X 0
            MEASURE 0 ro[0]
            """));
  }

  @Test
  void teleportationReactsToOutcomes() throws IOException {
    String text =
        """
        DECLARE ro BIT[1]
        DECLARE m BIT[2]
        RY(1) 0
        H 1
        CNOT 1 2
        CNOT 0 1
        H 0
        MEASURE 0 m[0]
        MEASURE 1 m[1]
        JUMP-UNLESS @noX m[1]
        X 2
        LABEL @noX
        JUMP-UNLESS @noZ m[0]
        Z 2
        LABEL @noZ
        RY(-1) 2
        MEASURE 2 ro[0]
        """;
    assertEquals(Map.of("[Zero]", 1.0), Distributions.of(FORMAT, text));
  }

  @Test
  void classicalInstructionsCompute() {
    assertEquals(
        Map.of("[42, -8, 44]", 1.0),
        Distributions.of(
            FORMAT,
            """
            DECLARE ro INTEGER[3]
            DECLARE i INTEGER
            DECLARE x REAL
            DECLARE o OCTET
            MOVE ro[0] 40
            ADD ro[0] 2
            MOVE x -8.9
            CONVERT ro[1] x
            MOVE i 2
            MOVE o 300
            CONVERT x o
            CONVERT ro[2] x
            LOAD ro[2] ro i
            STORE ro i ro[2]
            """));
  }

  @Test
  void anglesMayBeInMemory() {
    assertEquals(
        Map.of("[One]", 1.0),
        Distributions.of(
            FORMAT, "DECLARE ro BIT\nDECLARE a REAL\nMOVE a 0.5\nRX(2*a*pi) 0\nMEASURE 0 ro\n"));
  }

  /// Every operator on these operands, written and read back, gives the same value.
  @Test
  void valuesAreWrittenAsInstructions() throws IOException {
    for (BinaryOperation operation : BinaryOperation.values()) {
      Value value = new Value.Binary(operation, left(operation), right(operation));
      DynamicCircuit circuit = reporting(toInt(value));
      assertEquals(
          Distributions.of(CircuitLowering.program(circuit)),
          Distributions.of(FORMAT, written(circuit)),
          operation.toString());
    }
  }

  private static Value left(BinaryOperation operation) {
    return switch (operation.operand()) {
      case BOOL -> ONE;
      case DOUBLE -> new Value.Unary(UnaryOperation.NEGATE_DOUBLE, new Value.DoubleConstant(7.5));
      case INT, QUBIT, RESULT ->
          new Value.Choice(ONE, new Value.IntConstant(-7), new Value.IntConstant(13));
    };
  }

  private static Value right(BinaryOperation operation) {
    return switch (operation.operand()) {
      case BOOL -> new Value.Unary(UnaryOperation.NOT, ONE);
      case DOUBLE -> new Value.DoubleConstant(2.5);
      case INT, QUBIT, RESULT -> new Value.IntConstant(2);
    };
  }

  private static Value toInt(Value value) {
    return switch (value.type()) {
      case BOOL -> new Value.Unary(UnaryOperation.BOOL_TO_INT, value);
      case DOUBLE -> new Value.Unary(UnaryOperation.DOUBLE_TO_INT, value);
      case INT, QUBIT, RESULT -> value;
    };
  }

  /// Measures the lowest bits of a value that is computed after a first outcome.
  private static DynamicCircuit reporting(Value value) {
    int bits = 6;
    var first = new CircuitBuilder();
    first.gate(Gate.H, 0, 0, 0);
    first.measure(0, 0);
    List<Step> steps = new ArrayList<>();
    steps.add(new Step.Straight(first.build()));
    steps.add(new Step.Assign(0, value));
    var report = new CircuitBuilder();
    for (int bit = 0; bit < bits; bit++) {
      Value shifted =
          new Value.Binary(
              BinaryOperation.SHIFT_RIGHT,
              new Value.Variable(0, ValueType.INT),
              new Value.IntConstant(bit));
      Value isSet =
          new Value.Binary(
              BinaryOperation.NOT_EQUAL_INT,
              new Value.Binary(BinaryOperation.BITWISE_AND, shifted, new Value.IntConstant(1)),
              new Value.IntConstant(0));
      var flip = new CircuitBuilder();
      flip.gate(Gate.X, 0, 0, 1 + bit);
      steps.add(new Step.If(isSet, List.of(new Step.Straight(flip.build())), List.of()));
      report.measure(1 + bit, 1 + bit);
    }
    steps.add(new Step.Straight(report.build()));
    return circuit(bits + 1, List.of(new Declaration("n", ValueType.INT)), steps);
  }

  @Test
  void loopsAndChoicesAreWritten() throws IOException {
    var flip = new CircuitBuilder();
    flip.gate(Gate.H, 0, 0, 0);
    flip.measure(0, 0);
    var other = new CircuitBuilder();
    other.gate(Gate.X, 0, 0, 1);
    Value fewer =
        new Value.Binary(
            BinaryOperation.LESS_INT,
            new Value.Variable(0, ValueType.INT),
            new Value.IntConstant(3));
    Step count =
        new Step.Assign(
            0,
            new Value.Binary(
                BinaryOperation.ADD_INT,
                new Value.Variable(0, ValueType.INT),
                new Value.IntConstant(1)));
    Step choice =
        new Step.If(
            ONE,
            List.of(new Step.Straight(other.build())),
            List.of(
                new Step.Apply(
                    Gate.RY,
                    new Value.Unary(
                        UnaryOperation.INT_TO_DOUBLE, new Value.Variable(0, ValueType.INT)),
                    0,
                    List.of(new Value.QubitConstant(1)))));
    DynamicCircuit circuit =
        circuit(
            2,
            List.of(new Declaration("n", ValueType.INT)),
            List.of(
                new Step.While(fewer, List.of(new Step.Straight(flip.build()), choice, count)),
                new Step.Group(
                    "end",
                    List.of(
                        new Step.Measure(new Value.QubitConstant(1), new Value.ResultConstant(1)),
                        new Step.Reset(new Value.QubitConstant(1))))));

    assertEquals(List.of(), FORMAT.check(circuit, WriteOptions.DEFAULT));
    assertEquals(
        Distributions.of(CircuitLowering.program(circuit)),
        Distributions.of(FORMAT, written(circuit)));
  }

  @Test
  void capabilitiesAreNeeded() {
    var condition = new Step.If(ONE, List.of(), List.of());
    DynamicCircuit reacting = circuit(1, List.of(), List.of(condition));
    DynamicCircuit looping =
        circuit(
            1,
            List.of(new Declaration("n", ValueType.INT)),
            List.of(
                new Step.While(ONE, List.of()),
                new Step.Assign(0, new Value.Variable(0, ValueType.INT))));

    assertEquals(List.of("Quil.Capability"), codes(reacting, BASE));
    assertEquals(List.of(), codes(reacting, WriteOptions.DEFAULT));
    var adaptive = new WriteOptions(EnumSet.of(Capability.ADAPTIVE), 2, Optional.empty());
    assertEquals(List.of("Quil.Capability", "Quil.Capability"), codes(looping, adaptive));
  }

  @Test
  void qubitsAreUsedAgainOnlyWhereTheMachineCan() throws IOException {
    var reuse = new CircuitBuilder();
    reuse.measure(0, 0);
    reuse.gate(Gate.H, 0, 0, 0);
    var over = new CircuitBuilder();
    over.measure(0, 0);
    over.reset(0);
    DynamicCircuit ended = DynamicCircuit.of("Main", over.build(), Output.UNIT);

    assertEquals(
        List.of("Quil.Capability"),
        codes(DynamicCircuit.of("Main", reuse.build(), Output.UNIT), BASE));
    assertEquals(List.of(), codes(ended, BASE));
    var text = new StringBuilder();
    FORMAT.write(ended, BASE, text);
    assertEquals("DECLARE ro BIT[1]\nMEASURE 0 ro[0]\n", text.toString());
  }

  @Test
  void whatQuilCannotSayIsRefused() {
    refused("Quil.Gate", circuit -> circuit.gate(Gate.RXX, 1, 0, 0, 1));
    refused("Quil.Gate", circuit -> circuit.gate(Gate.SX, 0, 1, 0, 1));
    refused("Quil.Gate", circuit -> circuit.unitary(Gate.H.matrix(0), 0, 0));
    refused("Quil.Gate", circuit -> circuit.pauliExponential(new Pauli[] {Pauli.X}, 1, 0, 0));
    refused("Quil.Gate", circuit -> circuit.named("Foo", new double[0], 0));
    refused("Quil.Gate", circuit -> circuit.measure(new Pauli[] {Pauli.X}, 0, 0));
    refused("Quil.Angle", circuit -> circuit.gate(Gate.RX, Double.NaN, 0, 0));
  }

  @Test
  void stepsThatQuilCannotSayAreRefused() {
    var qubit = new Value.Variable(0, ValueType.QUBIT);
    var index = new Value.Variable(0, ValueType.INT);
    assertRefused("Quil.Call", new Step.Call(0, List.of(), OptionalInt.empty()));
    assertRefused("Quil.Value", new Step.Reset(qubit));
    assertRefused("Quil.Value", new Step.Assign(0, new Value.Element(0, index, ValueType.INT)));
    assertRefused(
        "Quil.Value",
        new Step.Assign(0, new Value.Binary(BinaryOperation.SHIFT_LEFT, index, index)));
    assertRefused("Quil.Value", new Step.Assign(0, new Value.DoubleConstant(Double.NaN)));
    var circuit =
        new DynamicCircuit(
            "Main",
            1,
            1,
            List.of(new Declaration("n", ValueType.INT)),
            List.of(),
            List.of(),
            List.of(new Step.Assign(0, new Value.IntConstant(1))),
            new Output.Computed(index));
    assertEquals(List.of("Quil.Output"), codes(circuit, WriteOptions.DEFAULT));
  }

  private static void assertRefused(String code, Step step) {
    var variable = new Declaration("n", ValueType.INT);
    assertEquals(
        List.of(code), codes(circuit(1, List.of(variable), List.of(step)), WriteOptions.DEFAULT));
  }

  private static void refused(String code, Consumer<CircuitBuilder> operations) {
    var circuit = new CircuitBuilder();
    operations.accept(circuit);
    Circuit built = circuit.build();
    assertEquals(
        List.of(code), codes(DynamicCircuit.of("Main", built, Output.UNIT), WriteOptions.DEFAULT));
  }

  private static List<String> codes(DynamicCircuit circuit, WriteOptions options) {
    return FORMAT.check(circuit, options).stream().map(Diagnostic::code).toList();
  }

  /// Returns all results.
  private static DynamicCircuit circuit(int size, List<Declaration> variables, List<Step> steps) {
    Output output =
        new Output.Array(
            IntStream.range(0, size)
                .<Output>mapToObj(result -> new Output.Computed(new Value.ResultConstant(result)))
                .toList());
    return new DynamicCircuit("Main", size, size, variables, List.of(), List.of(), steps, output);
  }

  private static String written(DynamicCircuit circuit) throws IOException {
    assertTrue(FORMAT.check(circuit, WriteOptions.DEFAULT).isEmpty());
    var text = new StringBuilder();
    FORMAT.write(circuit, WriteOptions.DEFAULT, text);
    return text.toString();
  }
}
