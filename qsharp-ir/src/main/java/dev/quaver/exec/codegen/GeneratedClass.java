package dev.quaver.exec.codegen;

import java.util.List;

/// A class to be defined as a hidden class of the executor's package.
///
/// @param bytes the class file
/// @param constants its class data
/// @param stackBytes a bound on the stack that a call needs, without the calls inside
@SuppressWarnings("ArrayRecordComponent")
public record GeneratedClass(byte[] bytes, List<Object> constants, int stackBytes) {

  public GeneratedClass {
    constants = List.copyOf(constants);
  }

  /// The static method of a callable's class that takes the context and the parameters.
  public static final String RUN = "run";
}
