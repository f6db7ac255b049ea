package dev.quaver.sim.local;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.ir.Program;
import dev.quaver.target.Job;
import dev.quaver.target.Profile;
import dev.quaver.target.RunOptions;
import dev.quaver.target.Target;
import dev.quaver.target.TargetId;
import java.util.List;

/// A simulator as a target. Takes every program; jobs run on threads of their own.
///
/// Understands the parameter `threads`, the number of threads to use at most.
public final class LocalTarget implements Target {

  private final TargetId id;
  private final String description;
  private final Simulator simulator;

  /// @param description one sentence for people
  public LocalTarget(TargetId id, String description, Simulator simulator) {
    this.id = id;
    this.description = description;
    this.simulator = simulator;
  }

  @Override
  public TargetId id() {
    return id;
  }

  @Override
  public String description() {
    return description;
  }

  @Override
  public Profile profile() {
    return Profile.UNRESTRICTED;
  }

  @Override
  public List<Diagnostic> check(Program program) {
    return program.entry().isPresent()
        ? List.of()
        : List.of(Diagnostic.error("Target.NoEntry", "the program has no entry point"));
  }

  @Override
  public Job submit(Program program, RunOptions options) {
    return LocalJob.start(id, simulator, program, options);
  }
}
