package dev.quaver.cli;

import dev.quaver.ir.Program;
import dev.quaver.target.Job;
import dev.quaver.target.RunOptions;
import dev.quaver.target.RunResult;
import dev.quaver.target.Target;

/// A job that the command waits for and that ends with it.
final class AwaitedJob {

  private AwaitedJob() {}

  /// Runs `program` and waits; an interrupt from the keyboard cancels the job.
  static RunResult run(Target target, Program program, RunOptions options) {
    Job job = target.submit(program, options);
    Thread cancel = new Thread(job::cancel, "quaver-cancel");
    Runtime.getRuntime().addShutdownHook(cancel);
    try {
      return job.await(Job.UNLIMITED);
    } finally {
      forget(cancel);
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException _) {
      // The process is ending and the hook runs.
    }
  }
}
