package dev.quaver.azure.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Output;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.UnaryOperation;
import dev.quaver.circuit.Value;
import dev.quaver.source.SourceFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultDecoderTest {

  /// Result 0 is measured from qubit 2, result 1 from qubit 0; qubit 1 is not measured.
  private static final DynamicCircuit CIRCUIT =
      circuit(new Output.Tuple(List.of(result(0), new Output.Array(List.of(result(1))))));

  @Test
  void bitsOfIntegersAreQubits() {
    assertEquals(
        Map.of("(One, [Zero])", 0.5, "(Zero, [One])", 0.5),
        probabilities(CIRCUIT, "ionq.quantum-results.v1", "{\"histogram\":{\"4\":0.5,\"1\":0.5}}"));
  }

  @Test
  void qubitsThatAreNotReturnedAreSummedOver() {
    assertEquals(
        Map.of("(One, [Zero])", 0.75, "(Zero, [Zero])", 0.25),
        probabilities(
            CIRCUIT,
            "ionq.quantum-results.v1",
            "{\"histogram\":{\"4\":0.25,\"6\":0.5,\"2\":0.25}}"));
  }

  @Test
  void probabilitiesAreSharedOutAndNeverSampled() {
    String thirds = "{\"histogram\":{\"0\":0.3333,\"1\":0.3333,\"4\":0.3334}}";
    var histogram =
        new ResultDecoder(CIRCUIT).histogram(read("ionq.quantum-results.v1", thirds), 100);

    assertEquals(
        Map.of("(One, [Zero])", 34L, "(Zero, [Zero])", 33L, "(Zero, [One])", 33L),
        histogram.counts());
    assertEquals(100, histogram.total());
  }

  @Test
  void registersHoldResultsInOrder() {
    assertEquals(
        Map.of("(Zero, [One])", 2L, "(One, [One])", 1L),
        counts("rigetti.quil-results.v1", "{\"ro\":[[0,1],[1,1],[0,1]]}"));
    assertEquals(
        Map.of("(Zero, [One])", 1L),
        counts("honeywell.quantum-results.v1", "{\"c0\":[\"0\"],\"c1\":[\"1\"]}"));
    assertEquals(
        Map.of("(Zero, [One])", 1L), counts("honeywell.quantum-results.v1", "{\"c\":[\"10\"]}"));
  }

  @Test
  void returnedValuesGetTheTypesOfTheProgram() {
    assertEquals(
        Map.of("(One, [Zero])", 2L, "Error 0x1: Oops", 1L),
        counts(
            "microsoft.quantum-results.v2",
            """
            {"Results":[{"Shots":[{"Item1":1,"Item2":[0]},{"Error":{"Code":"0x1","Name":"Oops"}},
              {"Item1":1,"Item2":[0]}]}]}
            """));
    assertEquals(
        Map.of("(One, [Loss])", 1.0),
        probabilities(CIRCUIT, "microsoft.quantum-results.v1", "{\"Histogram\":[\"(1, [-])\",1]}"));
  }

  @Test
  void numbersAndKnownPartsAreTheProgramsOwn() {
    var one = new Value.Outcome(new Value.ResultConstant(0));
    var computed =
        circuit(
            new Output.Tuple(
                List.of(
                    new Output.Known("text"),
                    new Output.Computed(one),
                    new Output.Computed(new Value.Unary(UnaryOperation.BOOL_TO_INT, one)),
                    new Output.Computed(new Value.DoubleConstant(1.5)))));

    assertEquals(
        Map.of("(text, true, 1, 2.0)", 1.0),
        probabilities(
            computed,
            "microsoft.quantum-results.v2",
            """
            {"Results":[{"Shots":[{"Item1":"x","Item2":true,"Item3":1,"Item4":2}]}]}
            """));
    assertEquals(
        Map.of("(text, true, 1, 1.5)", 1.0),
        probabilities(computed, "ionq.quantum-results.v1", "{\"histogram\":{\"4\":1}}"));
  }

  @Test
  void outcomesOfAnotherProgramAreRefused() {
    refused("ionq.quantum-results.v1", "{\"histogram\":{\"8\":1}}");
    refused("rigetti.quil-results.v1", "{\"ro\":[[0]]}");
    refused("rigetti.quil-results.v1", "{\"ro\":[[0,2]]}");
    refused("microsoft.quantum-results.v1", "{\"Histogram\":[\"[0,1]\",1]}");
    refused("microsoft.quantum-results.v1", "{\"Histogram\":[\"(0,[1,1])\",1]}");
    refused("microsoft.quantum-results.v1", "{\"Histogram\":[\"(2,[1])\",1]}");
  }

  @Test
  void bitsDoNotTellWhatAProgramComputedThatReacts() {
    var reacting =
        new DynamicCircuit(
            "Main",
            1,
            1,
            List.of(),
            List.of(),
            List.of(),
            List.of(new Step.Reset(new Value.QubitConstant(0))),
            result(0));
    var outcomes = read("rigetti.quil-results.v1", "{\"ro\":[[0]]}");

    assertThrows(ResultException.class, () -> new ResultDecoder(reacting).histogram(outcomes, 1));
    assertEquals(
        Map.of("One", 1.0),
        probabilities(reacting, "microsoft.quantum-results.v1", "{\"Histogram\":[\"1\",1]}"));
  }

  private static void refused(String format, String document) {
    var outcomes = read(format, document);
    assertThrows(
        ResultException.class, () -> new ResultDecoder(CIRCUIT).histogram(outcomes, 1), document);
  }

  private static Map<String, Long> counts(String format, String document) {
    return new ResultDecoder(CIRCUIT).histogram(read(format, document), 1).counts();
  }

  private static Map<String, Double> probabilities(
      DynamicCircuit circuit, String format, String document) {
    return new ResultDecoder(circuit).probabilities(read(format, document));
  }

  private static ProviderHistogram read(String format, String document) {
    return ResultFormat.named(format)
        .orElseThrow()
        .read(SourceFile.of("results.json", document))
        .items()
        .getFirst();
  }

  private static DynamicCircuit circuit(Output output) {
    var circuit = new CircuitBuilder().reserve(3, 2);
    circuit.measure(2, 0);
    circuit.measure(0, 1);
    return DynamicCircuit.of("Main", circuit.build(), output);
  }

  private static Output result(int number) {
    return new Output.Computed(new Value.ResultConstant(number));
  }
}
