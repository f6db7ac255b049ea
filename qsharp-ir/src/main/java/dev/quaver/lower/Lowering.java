package dev.quaver.lower;

import dev.quaver.check.CheckedProgram;
import dev.quaver.ir.CallableId;
import dev.quaver.ir.Program;
import dev.quaver.source.Dialect;
import java.util.Optional;

/// Makes the IR of a checked program.
public final class Lowering {
  private Lowering() {}

  /// What the entry reaches; without an entry, all callables of the user and what those reach.
  ///
  /// @param program without errors
  /// @param dialect of the program as a whole
  /// @param entry the callable a run starts with
  public static Program lower(CheckedProgram program, Dialect dialect, Optional<CallableId> entry) {
    var scope = new ProgramScope(program);
    entry.ifPresentOrElse(
        scope::require,
        () -> program.userCallables().forEach(callable -> scope.require(callable.id())));
    scope.lowerPending();
    return scope.program(entry, dialect);
  }
}
