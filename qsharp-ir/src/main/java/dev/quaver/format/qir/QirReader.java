package dev.quaver.format.qir;

import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.format.ReadResult;
import dev.quaver.lower.CircuitLowering;
import dev.quaver.source.SourceFile;
import java.util.List;

/// Reads QIR.
final class QirReader {

  private QirReader() {}

  static ReadResult read(SourceFile file) {
    try {
      return ReadResult.of(CircuitLowering.program(circuit(file)));
    } catch (ReadProblem problem) {
      return ReadResult.refused(List.of(problem.diagnostic()));
    }
  }

  /// @throws ReadProblem if there is none in `file`
  static DynamicCircuit circuit(SourceFile file) {
    return ModuleTranslator.translate(file, ModuleParser.parse(file));
  }
}
