package dev.quaver.translate;

import dev.quaver.capability.CapabilityCheck;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.GateSet;
import dev.quaver.decompose.Decomposer;
import dev.quaver.decompose.DecompositionException;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.format.ProgramFormat;
import dev.quaver.ir.Program;
import dev.quaver.optimize.CircuitOptimizer;
import dev.quaver.partial.Evaluation;
import dev.quaver.partial.EvaluationOptions;
import dev.quaver.partial.PartialEvaluator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Translates programs into circuits that a format can express.
public final class Translator {

  private Translator() {}

  /// What `format` writes for `program`.
  ///
  /// @throws dev.quaver.exec.ProgramFailure if the program fails whatever the outcomes
  /// @throws java.util.concurrent.CancellationException if it is cancelled
  public static Translation translate(
      Program program, ProgramFormat format, TranslationOptions options) {
    List<Diagnostic> diagnostics =
        new ArrayList<>(
            CapabilityCheck.check(program, options.write().capabilities(), options.receiver()));
    if (hasErrors(diagnostics)) {
      return Translation.refused(diagnostics);
    }
    Evaluation evaluation =
        PartialEvaluator.evaluate(
            program,
            EvaluationOptions.of(options.write().capabilities())
                .withCancellation(options.cancellation()));
    diagnostics.addAll(evaluation.diagnostics());
    if (evaluation.circuit().isEmpty()) {
      return Translation.refused(diagnostics);
    }
    return fit(evaluation.circuit().get(), format, options, diagnostics);
  }

  private static Translation fit(
      DynamicCircuit circuit,
      ProgramFormat format,
      TranslationOptions options,
      List<Diagnostic> diagnostics) {
    GateSet gates = format.gateSet(options.write());
    DynamicCircuit plain;
    try {
      plain = Decomposer.decompose(circuit, gates);
    } catch (DecompositionException impossible) {
      diagnostics.add(Diagnostic.error("Format.GateSet", String.valueOf(impossible.getMessage())));
      return Translation.refused(diagnostics);
    }
    DynamicCircuit chosen =
        options.optimized() ? new CircuitOptimizer(gates).optimize(plain) : plain;
    diagnostics.addAll(format.check(chosen, options.write()));
    return hasErrors(diagnostics)
        ? Translation.refused(diagnostics)
        : new Translation(Optional.of(plain), Optional.of(chosen), diagnostics);
  }

  private static boolean hasErrors(List<Diagnostic> diagnostics) {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }
}
