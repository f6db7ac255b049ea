package dev.quaver.format.openqasm.translate;

import dev.quaver.ast.Stmt;
import java.util.ArrayList;
import java.util.List;

/// A block that is being translated: the names in it and the statements so far.
///
/// @param inLoop whether `break` and `continue` have a loop
record Frame(Routine routine, Scope scope, boolean inLoop, List<Stmt> statements) {

  /// The outermost block of a routine.
  static Frame of(Routine routine, Scope scope) {
    return new Frame(routine, scope, false, new ArrayList<>());
  }

  /// A block inside this one.
  Frame block() {
    return new Frame(routine, scope.block(), inLoop, new ArrayList<>());
  }

  /// The body of a loop inside this block.
  Frame loop() {
    return new Frame(routine, scope.block(), true, new ArrayList<>());
  }

  void add(Stmt statement) {
    statements.add(statement);
  }
}
