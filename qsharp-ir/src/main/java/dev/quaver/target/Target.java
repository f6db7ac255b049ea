package dev.quaver.target;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.ir.Program;
import java.util.List;

/// Where a program can run: here or far away. The command line and the library know nothing else.
public interface Target {

  /// Its name.
  TargetId id();

  /// One sentence for people.
  String description();

  /// What programs it can take.
  Profile profile();

  /// Refuses before money is spent: errors mean that [#submit] would fail.
  List<Diagnostic> check(Program program);

  /// Starts a run of the program's entry; a local job may be done on return.
  Job submit(Program program, RunOptions options);
}
