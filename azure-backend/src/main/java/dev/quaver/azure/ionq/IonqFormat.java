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
    return options.gateSet().flatMap(IonqGateSets::named).orElse(IonqGateSets.QIS);
  }

  @Override
  public List<Diagnostic> check(DynamicCircuit circuit, WriteOptions options) {
    Optional<String> unknown = options.gateSet().filter(name -> IonqGateSets.named(name).isEmpty());
    return unknown
        .map(name -> List.of(unknownGateSet(name)))
        .orElseGet(() -> IonqCheck.of(circuit, gateSet(options)));
  }

  private static Diagnostic unknownGateSet(String name) {
    return Diagnostic.error(
            "Ionq.GateSet", "circuits are not written in the gate set '" + name + "'")
        .withHelp("there are 'qis', 'aria' (or 'native') and 'forte'");
  }

  @Override
  public void write(DynamicCircuit circuit, WriteOptions options, Appendable out)
      throws IOException {
    GateSet gates = gateSet(options);
    boolean isAbstract = gates.equals(IonqGateSets.QIS);
    try (var json = new JsonWriter(out)) {
      json.beginObject().name("gateset").value(isAbstract ? "qis" : "native");
      json.name("qubits").value(circuit.qubitCount());
      json.name("circuit").beginLines();
      if (isAbstract) {
        circuit.straight().forEach(new QisWriter(json));
      } else {
        new NativeWriter(json).write(circuit.straight(), gates);
      }
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
