package dev.quaver.azure.ionq;

import dev.quaver.azure.json.JsonWriter;
import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.GateSet;
import dev.quaver.circuit.Operation;
import dev.quaver.decompose.TrappedIonCompiler;
import dev.quaver.decompose.TrappedIonGate;
import java.io.IOException;

/// Writes circuits with the gates that IonQ's machines do themselves.
final class NativeWriter {

  private final JsonWriter json;

  NativeWriter(JsonWriter json) {
    this.json = json;
  }

  /// @param circuit that [IonqCheck] has nothing against
  /// @param gates a set of [TrappedIonCompiler]
  void write(Circuit circuit, GateSet gates) throws IOException {
    for (TrappedIonGate gate : TrappedIonCompiler.compile(withoutResets(circuit), gates).gates()) {
      write(gate);
    }
  }

  /// What is reset is of no concern any more.
  private static Circuit withoutResets(Circuit circuit) {
    var rest = new CircuitBuilder().reserve(circuit.qubitCount(), circuit.resultCount());
    for (Operation operation : circuit.operations()) {
      if (!(operation instanceof Operation.Reset)) {
        rest.add(operation);
      }
    }
    return rest.build();
  }

  private void write(TrappedIonGate gate) throws IOException {
    json.beginObject().name("gate");
    switch (gate) {
      case TrappedIonGate.Gpi(var qubit, var phase) -> {
        json.value("gpi").name("target").value(qubit);
        json.name("phase").value(phase);
      }
      case TrappedIonGate.Gpi2(var qubit, var phase) -> {
        json.value("gpi2").name("target").value(qubit);
        json.name("phase").value(phase);
      }
      case TrappedIonGate.MolmerSorensen(
              var first,
              var second,
              var firstPhase,
              var secondPhase,
              var angle) -> {
        json.value("ms");
        targets(first, second);
        json.name("phases").beginArray().value(firstPhase).value(secondPhase).endArray();
        json.name("angle").value(angle);
      }
      case TrappedIonGate.Zz(var first, var second, var angle) -> {
        json.value("zz");
        targets(first, second);
        json.name("angle").value(angle);
      }
    }
    json.endObject();
  }

  private void targets(int first, int second) throws IOException {
    json.name("targets").beginArray().value(first).value(second).endArray();
  }
}
