package dev.quaver.format.qir;

import dev.quaver.check.Capability;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.GateSet;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.format.ProgramFormat;
import dev.quaver.format.ReadResult;
import dev.quaver.format.Readout;
import dev.quaver.format.WriteOptions;
import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/// The format `qir`: LLVM's text, in the base profile for receivers that are not adaptive.
public final class QirFormat implements ProgramFormat {

  /// For the service loader.
  public QirFormat() {}

  @Override
  public String name() {
    return "qir";
  }

  @Override
  public List<String> extensions() {
    return List.of("ll");
  }

  @Override
  public Set<Capability> usualCapabilities() {
    return Set.of(Capability.ADAPTIVE, Capability.INTEGER_COMPUTATIONS);
  }

  @Override
  public Readout readout() {
    return Readout.OUTPUT;
  }

  @Override
  public GateSet gateSet(WriteOptions options) {
    return GateCalls.GATE_SET;
  }

  @Override
  public List<Diagnostic> check(DynamicCircuit circuit, WriteOptions options) {
    return QirCheck.of(circuit, options);
  }

  @Override
  public void write(DynamicCircuit circuit, WriteOptions options, Appendable out)
      throws IOException {
    try {
      new ModuleWriter(circuit, options, out).write();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public ReadResult read(SourceFile file) {
    return QirReader.read(file);
  }
}
