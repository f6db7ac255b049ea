package dev.quaver.partial;

import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.device.ObservationRequired;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.exec.ExecutionContext;
import dev.quaver.exec.Executor;
import dev.quaver.ir.Program;
import java.util.List;
import java.util.random.RandomGenerator;

/// Makes a circuit of a program: everything that no outcome decides is computed now.
public final class PartialEvaluator {

  private PartialEvaluator() {}

  /// The circuit of the program's entry, or diagnostics that say what a machine with these capabilities could not do.
  ///
  /// @throws dev.quaver.exec.ProgramFailure if the program fails whatever the outcomes
  /// @throws java.util.concurrent.CancellationException if it is cancelled
  public static Evaluation evaluate(Program program, EvaluationOptions options) {
    Program pure = SimulationOnly.removedFrom(program);
    try {
      return Evaluation.of(record(pure, options));
    } catch (ObservationRequired observed) {
      return Evaluation.refused(
          Diagnostic.error(
              "Capability.Unsupported",
              "the program cannot be a circuit: " + observed.getMessage()));
    }
  }

  /// Runs the program on a device that writes down what it does; works where no outcome decides anything.
  private static DynamicCircuit record(Program program, EvaluationOptions options) {
    var tape = new Tape();
    var device = new RecordingDevice(options, tape);
    var executor = Executor.of(program);
    var context =
        new ExecutionContext(
            device,
            RandomGenerator.getDefault(),
            _ -> {},
            executor.semantics(),
            options.cancellation());
    Object value = executor.run(context);
    device.finish();
    return new DynamicCircuit(
        ProgramName.of(program),
        device.qubitCount(),
        device.resultCount(),
        List.of(),
        List.of(),
        List.of(),
        tape.all(),
        Outputs.of(value));
  }
}
