package dev.quaver.azure.ionq;

import dev.quaver.azure.ReadProblem;
import dev.quaver.azure.json.JsonCursor;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Output;
import dev.quaver.circuit.Value;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads a document of IonQ's: a circuit, or a job's request with the circuit as its `input`.
final class IonqReader {

  private final JsonCursor json;
  private final QubitRange qubits = new QubitRange();
  private final CircuitBuilder circuit = new CircuitBuilder();
  private final GateReader gates;

  private boolean hasCircuit;
  private @Nullable String gateSet;

  private IonqReader(JsonCursor json) {
    this.json = json;
    this.gates = new GateReader(new GateMembers(json, qubits), circuit);
  }

  /// The circuit in `file`; it measures all qubits in the end and returns their results, qubit 0 first.
  ///
  /// @throws ReadProblem if there is none
  static DynamicCircuit read(SourceFile file, String name) {
    return JsonCursor.read(file, json -> new IonqReader(json).document(name));
  }

  private DynamicCircuit document(String name) {
    int start = json.start();
    json.object(this::member);
    Span whole = new Span(start, start + 1);
    if (!hasCircuit) {
      throw json.problem("Ionq.Missing", "there is no circuit in it", whole);
    }
    int count =
        qubits
            .count()
            .orElseThrow(() ->
                json.problem("Ionq.Missing", "it does not say how many qubits there are", whole));
    requireOneSet();
    circuit.reserve(count, count);
    for (int qubit = 0; qubit < count; qubit++) {
      circuit.measure(qubit, qubit);
    }
    return DynamicCircuit.of(name, circuit.build(), results(count));
  }

  private static Output results(int count) {
    return new Output.Array(
        IntStream.range(0, count)
            .<Output>mapToObj(result -> new Output.Computed(new Value.ResultConstant(result)))
            .toList());
  }

  private void member(String member) {
    switch (member) {
      case "qubits" -> qubits.readCount(json);
      case "gateset" -> readGateSet();
      case "circuit" -> readCircuit();
      case "circuits" -> readCircuits();
      case "format", "type" -> readFormat();
      case "input" -> json.object(this::member);
      default -> json.skip();
    }
  }

  private void readGateSet() {
    gateSet = json.string();
    if (!gateSet.equals("qis") && !gateSet.equals("native")) {
      throw json.problem("Ionq.GateSet", "a gate set is called 'qis' or 'native'");
    }
  }

  private void readCircuit() {
    if (hasCircuit) {
      throw json.problem("Ionq.Repeated", "this is a second circuit, and only one can be read");
    }
    hasCircuit = true;
    json.array(gates::read);
  }

  /// The circuits of a request that has several, each an object with a name.
  private void readCircuits() {
    json.array(() -> json.object(this::member));
  }

  private void readFormat() {
    String format = json.string();
    if (!format.startsWith("ionq.circuit.") && !format.startsWith("ionq.multi-circuit.")) {
      throw json.problem("Ionq.Format", "this is another format than ionq.circuit.v1");
    }
  }

  private void requireOneSet() {
    if ("native".equals(gateSet)) {
      gates
          .firstAbstract()
          .ifPresent(span -> {
            throw json.problem("Ionq.GateSet", "this gate is not in the gate set 'native'", span);
          });
    } else {
      gates
          .firstNative()
          .ifPresent(span -> {
            throw json.problem(
                "Ionq.GateSet",
                "this gate is not in the gate set 'qis'",
                span,
                "give the circuit the member \"gateset\": \"native\"");
          });
    }
  }
}
