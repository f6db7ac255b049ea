package dev.quaver.compiler;

import dev.quaver.check.Capability;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.GateSet;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.format.ProgramFormat;
import dev.quaver.format.ReadResult;
import dev.quaver.format.Readout;
import dev.quaver.format.WriteOptions;
import dev.quaver.format.openqasm.OpenQasm3Writer;
import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// OpenQASM 3. Files of both versions are read alike.
public final class OpenQasm3Format implements ProgramFormat {

  /// For `java.util.ServiceLoader`.
  public OpenQasm3Format() {}

  @Override
  public String name() {
    return "openqasm3";
  }

  @Override
  public List<String> extensions() {
    return List.of("qasm", "qasm3");
  }

  @Override
  public Set<Capability> usualCapabilities() {
    return EnumSet.complementOf(
        EnumSet.of(Capability.DYNAMIC_QUBIT_ALLOCATION, Capability.HIGHER_LEVEL_CONSTRUCTS));
  }

  @Override
  public Readout readout() {
    return Readout.COMPUTED_PARTS;
  }

  @Override
  public GateSet gateSet(WriteOptions options) {
    return OpenQasm3Writer.gateSet();
  }

  @Override
  public List<Diagnostic> check(DynamicCircuit circuit, WriteOptions options) {
    return OpenQasm3Writer.check(circuit);
  }

  @Override
  public void write(DynamicCircuit circuit, WriteOptions options, Appendable out)
      throws IOException {
    OpenQasm3Writer.write(circuit, out);
  }

  @Override
  public ReadResult read(SourceFile file) {
    return OpenQasmPrograms.read(file);
  }
}
