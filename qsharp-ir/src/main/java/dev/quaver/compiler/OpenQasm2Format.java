package dev.quaver.compiler;

import dev.quaver.check.Capability;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.GateSet;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.format.ProgramFormat;
import dev.quaver.format.ReadResult;
import dev.quaver.format.Readout;
import dev.quaver.format.WriteOptions;
import dev.quaver.format.openqasm.OpenQasm2Writer;
import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/// OpenQASM 2, with feedback. The bits of a program are its results in their order.
public final class OpenQasm2Format implements ProgramFormat {

  /// For `java.util.ServiceLoader`.
  public OpenQasm2Format() {}

  @Override
  public String name() {
    return "openqasm2";
  }

  @Override
  public List<String> extensions() {
    return List.of("qasm2");
  }

  @Override
  public Set<Capability> usualCapabilities() {
    return Set.of(Capability.ADAPTIVE);
  }

  @Override
  public Readout readout() {
    return Readout.RESULTS;
  }

  @Override
  public GateSet gateSet(WriteOptions options) {
    return OpenQasm2Writer.gateSet();
  }

  @Override
  public List<Diagnostic> check(DynamicCircuit circuit, WriteOptions options) {
    return OpenQasm2Writer.check(circuit);
  }

  @Override
  public void write(DynamicCircuit circuit, WriteOptions options, Appendable out)
      throws IOException {
    OpenQasm2Writer.write(circuit, out);
  }

  @Override
  public ReadResult read(SourceFile file) {
    return OpenQasmPrograms.read(file);
  }
}
