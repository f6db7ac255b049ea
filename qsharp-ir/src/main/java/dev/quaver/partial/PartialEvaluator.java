package dev.quaver.partial;

import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.device.ObservationRequired;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.exec.DeepStack;
import dev.quaver.exec.ExecutionContext;
import dev.quaver.exec.Executor;
import dev.quaver.ir.Callable;
import dev.quaver.ir.Program;
import java.util.List;
import java.util.Optional;
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
      Optional<DynamicCircuit> recorded =
          options.grouped() ? Optional.empty() : recorded(pure, options);
      return Evaluation.of(
          recorded.orElseGet(
              () -> DeepStack.call(options.cancellation(), () -> interpret(pure, options))));
    } catch (Refusal refusal) {
      return Evaluation.refused(refusal.diagnostic());
    } catch (StackOverflowError _) {
      return Evaluation.refused(tooDeep(entry(pure)));
    }
  }

  private static Diagnostic tooDeep(Callable entry) {
    return Diagnostic.error(
            "Eval.StackOverflow",
            "call stack too deep while the circuit is made",
            entry.source(),
            entry.span())
        .withHelp("a recursion that never ends, or that only outcomes end, perhaps?");
  }

  private static Callable entry(Program program) {
    return program.callable(program.entry().orElseThrow());
  }

  private static Optional<DynamicCircuit> recorded(Program program, EvaluationOptions options) {
    try {
      return Optional.of(record(program, options));
    } catch (ObservationRequired _) {
      return Optional.empty();
    }
  }

  /// Evaluates the program, both sides of what only outcomes decide.
  private static DynamicCircuit interpret(Program program, EvaluationOptions options) {
    var machine = new Machine(program, options);
    Object value = new Evaluator(machine).calls().entry(program.entry().orElseThrow());
    machine.device().finish();
    return new DynamicCircuit(
        ProgramName.of(program),
        machine.device().qubitCount(),
        machine.device().resultCount(),
        machine.variables(),
        machine.tables(),
        List.of(),
        machine.tape().all(),
        new Outputs(entry(program)).of(value));
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
        new Outputs(entry(program)).of(value));
  }
}
