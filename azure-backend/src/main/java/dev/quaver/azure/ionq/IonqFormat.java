package dev.quaver.azure.ionq;

import dev.quaver.azure.ReadProblem;
import dev.quaver.azure.json.JsonWriter;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.GateSet;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.format.ProgramFormat;
import dev.quaver.format.ReadResult;
import dev.quaver.format.Readout;
import dev.quaver.format.WriteOptions;
import dev.quaver.lower.CircuitLowering;
import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// The format `ionq.circuit.v1`.
///
/// A circuit that was read measures all its qubits and returns the results as an array, qubit 0 first.
public final class IonqFormat implements ProgramFormat {

  /// For the service loader.
  public IonqFormat() {}

  @Override
  public String name() {
    return "ionq";
  }

  @Override
  public List<String> extensions() {
    return List.of("json");
  }

  @Override
  public Readout readout() {
    return Readout.QUBITS;
  }

  @Override
  public GateSet gateSet(WriteOptions options) {
    return IonqGateSets.QIS;
  }

  @Override
  public List<Diagnostic> check(DynamicCircuit circuit, WriteOptions options) {
    GateSet gates = gateSet(options);
    Optional<String> asked = options.gateSet().filter(name -> !name.equals(gates.name()));
    return asked.isPresent()
        ? List.of(unknownGateSet(asked.orElseThrow()))
        : IonqCheck.of(circuit, gates);
  }

  private static Diagnostic unknownGateSet(String name) {
    return Diagnostic.error(
            "Ionq.GateSet", "circuits are not written in the gate set '" + name + "'")
        .withHelp("write abstract gates, 'qis'; IonQ's service compiles them to native ones");
  }

  @Override
  public void write(DynamicCircuit circuit, WriteOptions options, Appendable out)
      throws IOException {
    try (var json = new JsonWriter(out)) {
      json.beginObject().name("gateset").value("qis");
      json.name("qubits").value(circuit.qubitCount());
      json.name("circuit").beginLines();
      circuit.straight().forEach(new QisWriter(json));
      json.endArray().endObject().endLine();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public ReadResult read(SourceFile file) {
    try {
      return ReadResult.of(CircuitLowering.program(IonqReader.read(file, "Main")));
    } catch (ReadProblem problem) {
      return ReadResult.refused(List.of(problem.diagnostic()));
    }
  }
}
