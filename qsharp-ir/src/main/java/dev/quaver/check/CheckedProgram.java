package dev.quaver.check;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.ir.CallableId;
import dev.quaver.types.UdtDefinition;
import dev.quaver.types.UdtId;
import java.util.List;

/// Names and types of a program. The user's callables are all checked; those of the standard library when they are asked
/// for.
public interface CheckedProgram {

  /// Everything wrong in the user's sources and in those of packages they depend on.
  List<Diagnostic> diagnostics();

  /// The user's own callables (those declared inside blocks too), in order of declaration; not those of dependencies.
  List<CallableDeclaration> userCallables();

  /// The head of a callable of the program or the library.
  ///
  /// @throws IllegalArgumentException if there is none
  CallableDeclaration declaration(CallableId id);

  /// The checked body of a callable; of an intrinsic its parameters only.
  ///
  /// @throws IllegalStateException if a library callable does not check, which is our own fault
  BodyTypes body(CallableId id);

  /// A newtype or struct.
  UdtDefinition udt(UdtId id);

  /// The same program with an expression to run, which becomes the callable [Checker#ENTRY]; what is wrong with the
  /// expression comes last among the diagnostics. The sources are not checked again.
  CheckedProgram withEntry(EntryExpression entry);
}
