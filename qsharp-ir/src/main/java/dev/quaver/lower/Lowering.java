package dev.quaver.lower;

import dev.quaver.check.CheckedProgram;
import dev.quaver.ir.CallableId;
import dev.quaver.ir.Program;
import dev.quaver.source.Dialect;
import java.util.Optional;

/// Makes the IR of a checked program.
public final class Lowering {
  private Lowering() {}

  /// All callables of the user and those of the library that they reach.
  ///
  /// @param program without errors
  /// @param dialect of the program as a whole
  /// @param entry the callable a run starts with
  public static Program lower(CheckedProgram program, Dialect dialect, Optional<CallableId> entry) {
    var scope = new ProgramScope(program);
    program.userCallables().forEach(callable -> scope.require(callable.id()));
    entry.ifPresent(scope::require);
    scope.lowerPending();
    return scope.program(entry, dialect);
  }
}
