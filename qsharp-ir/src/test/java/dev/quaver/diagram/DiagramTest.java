package dev.quaver.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.DynamicCircuit.Declaration;
import dev.quaver.circuit.Output;
import dev.quaver.circuit.Routine;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.UnaryOperation;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.gate.Gate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiagramTest {

  private static final Value VARIABLE = new Value.Variable(0, ValueType.INT);

  @Test
  void elementsStandAsFarLeftAsTheirWiresAllow() {
    Diagram diagram =
        draw(
            Circuits.straight(it -> {
              it.gate(Gate.X, 0, 1, 0, 2);
              it.gate(Gate.H, 0, 0, 1);
              it.gate(Gate.H, 0, 0, 3);
              it.gate(Gate.X, 0, 1, 2, 3);
            }));

    List<Integer> counts = diagram.columns().stream().map(it -> it.elements().size()).toList();
    assertEquals(List.of(2, 2), counts, "nothing between the qubits of a gate");
  }

  @Test
  void resultsStandBelowTheirQubitsInTheOrderOfMeasurement() {
    Diagram diagram =
        draw(
            Circuits.straight(it -> {
              it.measure(1, 2);
              it.measure(0, 1);
              it.measure(1, 0);
            }));

    assertEquals(
        List.of(new QubitWires(0, List.of(1)), new QubitWires(1, List.of(2, 0))), diagram.qubits());
  }

  @Test
  void stopsAtTheLimitOfOperations() {
    DynamicCircuit circuit =
        Circuits.straight(it -> {
          for (int i = 0; i < 10; i++) {
            it.gate(Gate.H, 0, 0, 0);
          }
        });

    Diagram diagram = Diagram.of(circuit, new DiagramOptions(9, 4));

    assertEquals(4, diagram.columns().size());
    assertFalse(diagram.complete());
    assertTrue(Diagram.of(circuit, new DiagramOptions(9, 10)).complete());
  }

  @Test
  void groupsThatAreTooDeepAreTheirContents() {
    Step inner = new Step.Group("inner", List.of(h(0), h(1)));
    DynamicCircuit circuit = Circuits.of(2, 0, new Step.Group("outer", List.of(inner, h(0))), h(1));

    Element.Box outer = box(Diagram.of(circuit, new DiagramOptions(1, 100)));

    assertEquals("outer", outer.label());
    assertEquals(2, outer.columns().size());
    assertEquals(2, draw(circuit, DiagramOptions.DEFAULT.withoutGroups()).columns().size());
  }

  @Test
  void aGroupAroundEverythingIsNotDrawn() {
    Step inner = new Step.Group("inner", List.of(h(0)));
    DynamicCircuit circuit =
        Circuits.of(
            1, 0, new Step.Group("Main", List.of(new Step.Group("Run", List.of(inner, h(0))))));

    assertEquals("inner", box(draw(circuit)).label());
  }

  @Test
  void conditionsOfOneResultBecomeControlsOfGates() {
    Step.If conditional = new Step.If(Circuits.isOne(0), List.of(h(1)), List.of(h(1), h(1)));
    Diagram diagram = draw(Circuits.of(2, 1, measure(0, 0), conditional));

    List<Control.Role> roles =
        diagram.columns().stream()
            .skip(1)
            .map(column -> (Element.Gate) column.elements().getFirst())
            .map(gate -> gate.controls().getFirst().role())
            .toList();
    assertEquals(List.of(Control.Role.ON_ONE, Control.Role.ON_ZERO, Control.Role.ON_ZERO), roles);
  }

  @Test
  void otherConditionsAreBoxesThatNameThem() {
    Value same = new Value.Binary(BinaryOperation.EQUAL_BOOL, Circuits.isOne(0), Circuits.isOne(1));
    Step conditional = new Step.If(same, List.of(h(2)), List.of(h(2)));
    Diagram diagram = draw(Circuits.of(3, 2, measure(0, 0), measure(1, 1), conditional));

    List<Element> boxes =
        diagram.columns().stream().skip(1).map(it -> it.elements().getFirst()).toList();
    assertEquals("if: c_0 = c_1", assertInstanceOf(Element.Box.class, boxes.get(0)).label());
    Element.Box otherwise = assertInstanceOf(Element.Box.class, boxes.get(1));
    assertEquals("if: c_0 ≠ c_1", otherwise.label());
    assertEquals(
        List.of(
            new Control(new Wire.Classical(0), Control.Role.INPUT),
            new Control(new Wire.Classical(1), Control.Role.INPUT)),
        otherwise.controls());
  }

  @Test
  void variablesDependOnTheResultsThatTheyWereComputedFrom() {
    Value more = new Value.Binary(BinaryOperation.GREATER_INT, VARIABLE, new Value.IntConstant(1));
    Diagram diagram =
        draw(
            withVariable(
                measure(0, 0),
                new Step.If(
                    Circuits.isOne(0),
                    List.of(new Step.Assign(0, new Value.IntConstant(2))),
                    List.of()),
                new Step.If(more, List.of(h(1)), List.of())));

    Element.Box box = assertInstanceOf(Element.Box.class, last(diagram));
    assertEquals("if: n > 1", box.label());
    assertEquals(List.of(new Control(new Wire.Classical(0), Control.Role.INPUT)), box.controls());
  }

  @Test
  void loopsAreBoxes() {
    Value less = new Value.Binary(BinaryOperation.LESS_INT, VARIABLE, new Value.IntConstant(3));
    Value next = new Value.Binary(BinaryOperation.ADD_INT, VARIABLE, new Value.IntConstant(1));
    Diagram diagram =
        draw(withVariable(new Step.While(less, List.of(h(0), new Step.Assign(0, next)))));

    Element.Box box = box(diagram);
    assertEquals(Element.Box.Kind.LOOP, box.kind());
    assertEquals("while: n < 3", box.label());
  }

  @Test
  void computedAnglesAreExpressions() {
    Value angle =
        new Value.Choice(
            Circuits.isOne(0), new Value.DoubleConstant(2), new Value.DoubleConstant(0.5));
    Diagram diagram =
        draw(
            Circuits.of(
                2,
                1,
                measure(0, 0),
                new Step.Apply(Gate.RX, angle, 0, List.of(new Value.QubitConstant(1)))));

    Element.Gate gate = assertInstanceOf(Element.Gate.class, last(diagram));
    assertEquals(List.of(new Argument.Computed("c_0 ? 2 : 0.5")), gate.arguments());
    assertEquals(List.of(new Control(new Wire.Classical(0), Control.Role.INPUT)), gate.controls());
  }

  @Test
  void computedQubitsAreAllThatTheyMayBe() {
    List<Value> table = List.of(new Value.QubitConstant(0), new Value.QubitConstant(2));
    Value chosen = new Value.Element(0, VARIABLE, ValueType.QUBIT);
    var circuit =
        new DynamicCircuit(
            "Main",
            3,
            0,
            List.of(new Declaration("i", ValueType.INT)),
            List.of(table),
            List.of(),
            List.of(new Step.Apply(Gate.H, new Value.DoubleConstant(0), 0, List.of(chosen))),
            Output.UNIT);

    Element.Gate gate = assertInstanceOf(Element.Gate.class, last(draw(circuit)));
    assertEquals(List.of(new Wire.Quantum(0), new Wire.Quantum(2)), gate.targets());
    assertEquals("H(t_0[i])", Labels.target(gate, 0));
  }

  @Test
  void routinesAreDrawnWithTheirArgumentsEachTimeTheyAreCalled() {
    Diagram diagram =
        draw(withRoutine(List.of(apply(new Value.Variable(0, ValueType.QUBIT))), call(0), call(1)));

    for (int qubit = 0; qubit < 2; qubit++) {
      Element.Box box =
          assertInstanceOf(Element.Box.class, diagram.columns().getFirst().elements().get(qubit));
      assertEquals("Routine", box.label());
      assertEquals(List.of(new Wire.Quantum(qubit)), box.inside());
    }
  }

  @Test
  void aRoutineWithinItselfIsItsName() {
    Diagram diagram =
        draw(
            withRoutine(
                List.of(
                    new Step.Call(
                        0, List.of(new Value.Variable(0, ValueType.QUBIT)), OptionalInt.empty())),
                call(1)));

    Element.Gate gate =
        assertInstanceOf(
            Element.Gate.class, box(diagram).columns().getFirst().elements().getFirst());
    assertEquals("Routine", gate.name());
  }

  @Test
  void callsThatDoNothingComeToAnEnd() {
    List<Routine> routines =
        IntStream.range(0, 60)
            .mapToObj(i -> {
              Step call = new Step.Call(i + 1, List.of(), OptionalInt.empty());
              List<Step> body = i < 59 ? List.of(call, call) : List.of();
              return new Routine("r" + i, 0, List.of(), body, Optional.empty());
            })
            .toList();
    var circuit =
        new DynamicCircuit(
            "Main",
            1,
            0,
            List.of(),
            List.of(),
            routines,
            List.of(new Step.Call(0, List.of(), OptionalInt.empty())),
            Output.UNIT);

    assertFalse(Diagram.of(circuit, new DiagramOptions(5, 100)).complete());
  }

  @Test
  void manyIdleQubitsAreNotDrawn() {
    DynamicCircuit circuit = Circuits.of(2_000_000_000, 0, h(1_999_999_999));

    assertEquals(List.of(new QubitWires(1_999_999_999, List.of())), draw(circuit).qubits());
  }

  @Test
  void negationsAreShort() {
    Value outcome = Circuits.isOne(0);
    Value negated = new Value.Unary(UnaryOperation.NOT, outcome);

    assertEquals(negated, Conditions.negate(outcome));
    assertEquals(outcome, Conditions.negate(negated));
  }

  private static Step h(int qubit) {
    return Circuits.step(it -> it.gate(Gate.H, 0, 0, qubit));
  }

  private static Step measure(int qubit, int result) {
    return Circuits.step(it -> it.measure(qubit, result));
  }

  private static Step apply(Value qubit) {
    return new Step.Apply(Gate.H, new Value.DoubleConstant(0), 0, List.of(qubit));
  }

  private static Step call(int qubit) {
    return new Step.Call(0, List.of(new Value.QubitConstant(qubit)), OptionalInt.empty());
  }

  private static DynamicCircuit withVariable(Step... steps) {
    return new DynamicCircuit(
        "Main",
        2,
        1,
        List.of(new Declaration("n", ValueType.INT)),
        List.of(),
        List.of(),
        List.of(steps),
        Output.UNIT);
  }

  private static DynamicCircuit withRoutine(List<Step> body, Step... steps) {
    var parameter = new Declaration("q", ValueType.QUBIT);
    return new DynamicCircuit(
        "Main",
        2,
        0,
        List.of(),
        List.of(),
        List.of(new Routine("Routine", 1, List.of(parameter), body, Optional.empty())),
        List.of(steps),
        Output.UNIT);
  }

  private static Diagram draw(DynamicCircuit circuit) {
    return draw(circuit, DiagramOptions.DEFAULT);
  }

  private static Diagram draw(DynamicCircuit circuit, DiagramOptions options) {
    return Diagram.of(circuit, options);
  }

  private static Element.Box box(Diagram diagram) {
    return assertInstanceOf(Element.Box.class, diagram.columns().getFirst().elements().getFirst());
  }

  private static Element last(Diagram diagram) {
    return diagram.columns().getLast().elements().getLast();
  }
}
