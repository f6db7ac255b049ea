package dev.quaver.azure.quil;

import dev.quaver.azure.ReadProblem;
import dev.quaver.check.Capability;
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

/// The format `rigetti.quil.v1`.
///
/// Result `i` of a circuit is bit `i` of the register `ro`; a program that was read returns that register.
public final class QuilFormat implements ProgramFormat {

  /// For the service loader.
  public QuilFormat() {}

  @Override
  public String name() {
    return "quil";
  }

  @Override
  public List<String> extensions() {
    return List.of("quil");
  }

  @Override
  public Readout readout() {
    return Readout.RESULTS;
  }

  @Override
  public GateSet gateSet(WriteOptions options) {
    return QuilGateSet.ALL;
  }

  @Override
  public List<Diagnostic> check(DynamicCircuit circuit, WriteOptions options) {
    return QuilCheck.of(circuit, options.capabilities());
  }

  @Override
  public void write(DynamicCircuit circuit, WriteOptions options, Appendable out)
      throws IOException {
    if (circuit.resultCount() > 0) {
      out.append("DECLARE ro BIT[" + circuit.resultCount() + "]\n");
    }
    try {
      if (circuit.isStraight()) {
        var lines = new QuilLines(out, options.capabilities().contains(Capability.ADAPTIVE));
        circuit.straight().forEach(lines);
        lines.flush();
      } else {
        writeSteps(circuit, out);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// How much memory is needed is known only when all steps are written.
  private static void writeSteps(DynamicCircuit circuit, Appendable out) throws IOException {
    var body = new StringBuilder();
    var lines = new QuilLines(body, true);
    var writer = new StepWriter(lines, circuit);
    writer.write(circuit.body());
    lines.flush();
    out.append(writer.declarations()).append(body);
  }

  @Override
  public ReadResult read(SourceFile file) {
    try {
      return ReadResult.of(CircuitLowering.program(QuilReader.read(file, "Main")));
    } catch (ReadProblem problem) {
      return ReadResult.refused(List.of(problem.diagnostic()));
    }
  }
}
