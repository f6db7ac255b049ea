package dev.quaver.capability;

import dev.quaver.check.Capability;

/// The sentences of diagnostics.
final class Messages {

  private Messages() {}

  /// What is wrong.
  ///
  /// @param target the name of who cannot do it
  static String sentence(Construct construct, boolean isCondition, String target) {
    if (isCondition && construct == Construct.USE_OF_DYNAMIC_BOOL) {
      return "this condition depends on a measurement result; " + target + " cannot branch";
    }
    return fact(construct) + "; " + target + " cannot " + task(construct);
  }

  private static String fact(Construct construct) {
    return switch (construct) {
      case USE_OF_DYNAMIC_BOOL -> varying("a Bool");
      case USE_OF_DYNAMIC_INT -> varying("an Int");
      case USE_OF_DYNAMIC_PAULI -> varying("a Pauli");
      case USE_OF_DYNAMIC_RANGE -> varying("a Range");
      case USE_OF_DYNAMIC_DOUBLE -> varying("a Double");
      case USE_OF_DYNAMIC_BIG_INT -> varying("a BigInt");
      case USE_OF_DYNAMIC_STRING -> varying("a String");
      case USE_OF_DYNAMIC_QUBIT -> "which qubit this is depends on a measurement result";
      case USE_OF_DYNAMIC_RESULT -> "which Result this is depends on another measurement result";
      case USE_OF_DYNAMIC_TUPLE -> "which tuple this is depends on a measurement result";
      case USE_OF_DYNAMIC_EXPONENT -> "this exponent depends on a measurement result";
      case USE_OF_DYNAMIC_ARRAY ->
          "the place of an item in this array depends on a measurement result, as items do";
      case USE_OF_DYNAMICALLY_SIZED_ARRAY ->
          "the size of this array depends on a measurement result";
      case USE_OF_DYNAMIC_ARROW_FUNCTION ->
          "which function this is depends on a measurement result";
      case USE_OF_DYNAMIC_ARROW_OPERATION ->
          "which operation this is depends on a measurement result";
      case CALL_TO_DYNAMIC_CALLEE -> "what is called here depends on a measurement result";
      case MEASUREMENT_WITHIN_DYNAMIC_SCOPE ->
          "whether this is measured depends on a measurement result";
      case CALL_TO_CUSTOM_MEASUREMENT -> "this calls a measurement that the program declares";
      case CALL_TO_CUSTOM_RESET -> "this calls a reset that the program declares";
      case USE_OF_DYNAMIC_INDEX -> "this index depends on a measurement result";
      case RETURN_WITHIN_DYNAMIC_SCOPE ->
          "whether this returns here depends on a measurement result";
      case LOOP_WITH_DYNAMIC_CONDITION ->
          "how often this loop runs depends on a measurement result";
      case USE_OF_BOOL_OUTPUT -> "the program returns a Bool";
      case USE_OF_DOUBLE_OUTPUT -> "the program returns a Double";
      case USE_OF_INT_OUTPUT -> "the program returns an Int";
      case USE_OF_ADVANCED_OUTPUT ->
          "the program returns something else than Results, Bools, Ints and Doubles";
      case USE_OF_DYNAMIC_QUBIT_RELEASE ->
          "when these qubits are released depends on a measurement result";
    };
  }

  private static String varying(String value) {
    return value + " here depends on a measurement result";
  }

  private static String task(Construct construct) {
    return switch (construct) {
      case USE_OF_DYNAMIC_BOOL -> "compute Bools while it runs";
      case USE_OF_DYNAMIC_INT -> "compute Ints while it runs";
      case USE_OF_DYNAMIC_PAULI -> "choose a Pauli while it runs";
      case USE_OF_DYNAMIC_RANGE -> "compute Ranges while it runs";
      case USE_OF_DYNAMIC_DOUBLE -> "compute Doubles while it runs";
      case USE_OF_DYNAMIC_BIG_INT -> "compute BigInts while it runs";
      case USE_OF_DYNAMIC_STRING -> "compare Strings while it runs";
      case USE_OF_DYNAMIC_QUBIT -> "choose among qubits while it runs";
      case USE_OF_DYNAMIC_RESULT -> "keep a Result in a variable";
      case USE_OF_DYNAMIC_TUPLE -> "choose among tuples while it runs";
      case USE_OF_DYNAMIC_EXPONENT -> "compute a power with it";
      case USE_OF_DYNAMIC_ARRAY -> "change arrays while it runs";
      case USE_OF_DYNAMICALLY_SIZED_ARRAY -> "have arrays of varying size";
      case USE_OF_DYNAMIC_ARROW_FUNCTION, USE_OF_DYNAMIC_ARROW_OPERATION, CALL_TO_DYNAMIC_CALLEE ->
          "choose among callables while it runs";
      case MEASUREMENT_WITHIN_DYNAMIC_SCOPE -> "branch";
      case CALL_TO_CUSTOM_MEASUREMENT, CALL_TO_CUSTOM_RESET -> "do more than its own gates";
      case USE_OF_DYNAMIC_INDEX -> "index arrays while it runs";
      case RETURN_WITHIN_DYNAMIC_SCOPE -> "leave a callable early";
      case LOOP_WITH_DYNAMIC_CONDITION -> "loop";
      case USE_OF_BOOL_OUTPUT, USE_OF_DOUBLE_OUTPUT, USE_OF_INT_OUTPUT, USE_OF_ADVANCED_OUTPUT ->
          "output that";
      case USE_OF_DYNAMIC_QUBIT_RELEASE -> "release qubits on a condition";
    };
  }

  /// Who can.
  static String help(Capability capability) {
    return switch (capability) {
      case ADAPTIVE, INTEGER_COMPUTATIONS ->
          "targets of the profiles adaptive_ri, adaptive_rif and adaptive can";
      case FLOATING_POINT_COMPUTATIONS -> "targets of the profiles adaptive_rif and adaptive can";
      case BACKWARDS_BRANCHING, STATIC_SIZED_ARRAYS, CALL_SUPPORT ->
          "targets of the profile adaptive can";
      case DYNAMIC_QUBIT_ALLOCATION, HIGHER_LEVEL_CONSTRUCTS ->
          "only simulators can; let it depend on values that are known before the program runs";
    };
  }
}
